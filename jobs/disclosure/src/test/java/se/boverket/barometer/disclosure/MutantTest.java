package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every planted hole is found, and the table of them in the README is the one that was run. */
class MutantTest {
  private static final int LEAST = 30;

  static List<Mutants.Mutant> mutants() {
    return Mutants.all();
  }

  @ParameterizedTest
  @MethodSource("mutants")
  void isFound(Mutants.Mutant mutant) {
    assertThat(mutant.found().get()).extracting(Finding::attack).contains(mutant.kind());
  }

  @Test
  void theReadmeTellsOfAllOfThem() throws IOException {
    assertThat(Mutants.all())
        .hasSizeGreaterThan(LEAST)
        .extracting(Mutants.Mutant::what)
        .doesNotHaveDuplicates();
    assertThat(Files.readString(Path.of("README.md"))).contains(table());
  }

  private static String table() {
    Map<Finding.Kind, List<Mutants.Mutant>> kinds =
        Mutants.all().stream()
            .collect(
                Collectors.groupingBy(Mutants.Mutant::kind, TreeMap::new, Collectors.toList()));
    return kinds.entrySet().stream()
        .map(
            k ->
                "| `%s` | %d | %s |"
                    .formatted(
                        k.getKey().text(),
                        k.getValue().size(),
                        k.getValue().stream()
                            .map(Mutants.Mutant::what)
                            .collect(Collectors.joining("; "))))
        .collect(
            Collectors.joining(
                "\n",
                "| found by | " + Mutants.all().size() + " | planted holes |\n|---|---|---|\n",
                "\n"));
  }
}
