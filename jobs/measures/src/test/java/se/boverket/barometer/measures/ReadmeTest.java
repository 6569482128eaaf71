package se.boverket.barometer.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  @Test
  void tableListsTheMeasuresOfTheRegistry() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.matches("\\| `[^`]+` \\| (two-group|multigroup|ordered) \\| .*"))
            .toList();
    assertThat(rows).isEqualTo(Measures.all().stream().map(ReadmeTest::row).toList());
  }

  private static String row(Measure measure) {
    About about = measure.about();
    return String.join(
        " | ",
        "| `" + about.id() + "`",
        measure.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        about.name(),
        about.namn(),
        about.source() + " |");
  }
}
