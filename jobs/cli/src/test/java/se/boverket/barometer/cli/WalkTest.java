package se.boverket.barometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
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
    all(walk);
    assertThat(todo(walk)).isEmpty();
  }

  @Test
  void aCorrectedYearIsDoneAgainAndNoOther() {
    Walk first = walk("v1", Map.of(2021, "a", 2022, "b"));
    all(first);
    assertThat(todo(walk("v1", Map.of(2021, "a", 2022, "corrected"))))
        .containsExactly("clean 2022: ingest 2022 changed", "index 2022: clean 2022 may change");
  }

  @Test
  void whatComesOutAsItWasIsNoReason() {
    all(walk("v1", Map.of(2021, "a", 2022, "b")));
    assertThat(all(walk("v1", Map.of(2021, "a", 2022, "corrected"))))
        .containsExactly("clean 2022", "index 2022");
    assertThat(all(walk("v1", Map.of(2021, "a", 2022, "corrected with a note"))))
        .containsExactly("clean 2022");
  }

  @Test
  void onlyWhatIsLookedAtIsAReason() {
    IntFunction<List<Input>> lookingBack =
        ar -> List.of(new Input("clean", ar), new Input("clean", ar - 1, "inkomst"));
    all(walk(lookingBack, Map.of(2021, "home a, income a", 2022, "home b, income b")));
    Map<Integer, String> moved = Map.of(2021, "home c, income a", 2022, "home b, income b");
    assertThat(todo(walk(lookingBack, moved)))
        .containsExactly(
            "clean 2021: ingest 2021 changed",
            "index 2021: clean 2021 may change",
            "index 2022: clean 2021 inkomst may change");
    assertThat(all(walk(lookingBack, moved))).containsExactly("clean 2021", "index 2021");
    Map<Integer, String> poorer = Map.of(2021, "home c, income d", 2022, "home b, income b");
    assertThat(all(walk(lookingBack, poorer)))
        .containsExactly("clean 2021", "index 2021", "index 2022");
  }

  @Test
  void aChangedDefinitionDoesWhatDependsOnIt() {
    Walk first = walk("v1", Map.of(2022, "b"));
    all(first);
    assertThat(todo(walk("v2", Map.of(2022, "b"))))
        .containsExactly("index 2022: method.conf changed");
  }

  @Test
  void whatAYearIsNoLongerMadeOfIsAReasonToo() {
    Map<Integer, String> origins = Map.of(2022, "a", 2023, "both");
    Walk first = walk(ar -> List.of(new Input("clean", ar), new Input("clean", 2023)), origins);
    all(first);
    assertThat(todo(walk(ar -> List.of(new Input("clean", ar)), origins)))
        .containsExactly("index 2022: clean 2023 no longer part of it");
  }

  private Walk walk(IntFunction<List<Input>> inputs, Map<Integer, String> origins) {
    return walk("v1", inputs, origins);
  }

  private Walk walk(String definitions, Map<Integer, String> origins) {
    return walk(definitions, ar -> List.of(new Input("clean", ar)), origins);
  }

  /** Where "home …, income …" is delivered, or anything else, with or without a note. */
  private Walk walk(
      String definitions, IntFunction<List<Input>> inputs, Map<Integer, String> origins) {
    Step clean =
        new Step(
            "clean",
            ar -> Map.of("codelists/kommun.csv", "c"),
            ar -> List.of(new Input("ingest", ar)),
            ar -> Map.of(),
            ar -> {
              String said = origins.get(ar).replace(" with a note", "");
              return Map.of("person", said, "inkomst", said.replaceAll(".*, ", ""));
            });
    Step index =
        new Step(
            "index",
            ar -> Map.of("method.conf", definitions),
            inputs,
            ar -> Map.of("n", 1),
            ar -> Map.of());
    return new Walk(
        List.of(clean, index),
        List.copyOf(new TreeMap<>(origins).keySet()),
        new Ledger(dir),
        origins);
  }

  /** Does what is due, as a run does, and tells it. */
  private static List<String> all(Walk walk) {
    List<String> done = new ArrayList<>();
    for (Walk.Task planned : walk.tasks()) {
      Walk.Task task = walk.due(planned);
      if (task.todo()) {
        walk.run(task);
        done.add(task.label());
      }
    }
    return done;
  }

  private static List<String> todo(Walk walk) {
    return walk.tasks().stream()
        .filter(Walk.Task::todo)
        .map(t -> t.label() + ": " + t.why())
        .toList();
  }
}
