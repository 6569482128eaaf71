package se.boverket.barometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.tables.Ledger;
import se.boverket.barometer.tables.Step;
import se.boverket.barometer.tables.Step.Input;

class WalkTest {
  @TempDir Path dir;

  @Test
  void doesEverythingOnceAndThenNothing() {
    Walk walk = walk("v1", Map.of(2021, "a", 2022, "b"));
    assertThat(todo(walk))
        .containsExactly(
            "clean 2021: not done yet",
            "clean 2022: not done yet",
            "index 2021: not done yet",
            "index 2022: not done yet");
    walk.tasks().forEach(walk::run);
    assertThat(todo(walk)).isEmpty();
  }

  @Test
  void aCorrectedYearIsDoneAgainAndNoOther() {
    Walk first = walk("v1", Map.of(2021, "a", 2022, "b"));
    first.tasks().forEach(first::run);
    assertThat(todo(walk("v1", Map.of(2021, "a", 2022, "corrected"))))
        .containsExactly("clean 2022: ingest 2022 changed", "index 2022: clean 2022 changed");
  }

  @Test
  void aChangedDefinitionDoesWhatDependsOnIt() {
    Walk first = walk("v1", Map.of(2022, "b"));
    first.tasks().forEach(first::run);
    assertThat(todo(walk("v2", Map.of(2022, "b"))))
        .containsExactly("index 2022: definitions changed");
  }

  @Test
  void whatAYearIsNoLongerMadeOfIsAReasonToo() {
    Map<Integer, String> origins = Map.of(2022, "a", 2023, "both");
    Walk first = walk(ar -> List.of(new Input("clean", ar), new Input("clean", 2023)), origins);
    first.tasks().forEach(first::run);
    assertThat(todo(walk(ar -> List.of(new Input("clean", ar)), origins)))
        .containsExactly("index 2022: clean 2023 no longer part of it");
  }

  private Walk walk(IntFunction<List<Input>> inputs, Map<Integer, String> origins) {
    Step clean =
        new Step("clean", ar -> "c", ar -> List.of(new Input("ingest", ar)), ar -> Map.of());
    Step index = new Step("index", ar -> "v1", inputs, ar -> Map.of("n", 1));
    return new Walk(
        List.of(clean, index),
        List.copyOf(new TreeMap<>(origins).keySet()),
        new Ledger(dir),
        origins);
  }

  private Walk walk(String definitions, Map<Integer, String> origins) {
    Step clean =
        new Step("clean", ar -> "c", ar -> List.of(new Input("ingest", ar)), ar -> Map.of());
    Step index =
        new Step(
            "index",
            ar -> definitions,
            ar -> List.of(new Input("clean", ar)),
            ar -> Map.of("n", 1));
    return new Walk(
        List.of(clean, index),
        List.copyOf(new TreeMap<>(origins).keySet()),
        new Ledger(dir),
        origins);
  }

  private static List<String> todo(Walk walk) {
    return walk.tasks().stream()
        .filter(Walk.Task::todo)
        .map(t -> t.label() + ": " + t.why())
        .toList();
  }
}
