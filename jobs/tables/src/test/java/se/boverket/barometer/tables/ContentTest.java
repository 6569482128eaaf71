package se.boverket.barometer.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTest {
  private static final List<String> ALL = List.of("ar", "kommun", "antal", "hushall");

  @TempDir Path dir;
  Contract contract;
  Content content;

  @BeforeEach
  void open() throws IOException {
    Path file = dir.resolve("folk.conf");
    Files.writeString(
        file,
        """
        tabell = folk
        rad = "a municipality and year"
        nyckel = [ar, kommun]
        kolumner = [
          { namn = ar, typ = int, nn = true, om = "year" }
          { namn = kommun, typ = string, nn = true, om = "code" }
          { namn = antal, typ = bigint, om = "persons" }
          { namn = hushall, typ = bigint, om = "households" }
        ]
        """);
    contract = Contract.read(Layer.AGGREGATED, file);
    content = new Content(new TableStore(TestSpark.session(), dir.resolve("store")));
  }

  @Test
  void orderAndFilesOfRowsSayNothing() {
    String once = of(ALL, "2021 | 0180 | 5 | 2", "2021 | 0114 | 7 | 3");
    assertThat(of(ALL, "2021 | 0114 | 7 | 3", "2021 | 0180 | 5 | 2")).isEqualTo(once);
  }

  @Test
  void everyValueAndRowSaysSomething() {
    assertThat(
            List.of(
                of(ALL, "2021 | 0180 | 5 | 2"),
                of(ALL, "2021 | 0180 | 6 | 2"),
                of(ALL, "2021 | 0180 | 5 | -"),
                of(ALL, "2021 | 0180 | - | 5"),
                of(ALL, "2021 | 0180 | 5 | 2", "2021 | 0180 | 5 | 2"),
                of(ALL, "2021 | 0180 | 5 | 2", "2021 | 0114 | 5 | 2")))
        .doesNotHaveDuplicates();
  }

  @Test
  void otherColumnsSayNothing() {
    List<String> asked = List.of("kommun", "antal");
    assertThat(of(asked, "2021 | 0180 | 5 | 9")).isEqualTo(of(asked, "2021 | 0180 | 5 | 2"));
    assertThat(of(asked, "2021 | 0180 | 6 | 2")).isNotEqualTo(of(asked, "2021 | 0180 | 5 | 2"));
  }

  @Test
  void aTableThatIsNotThereSaysNothing() {
    assertThat(content.of(contract, Map.of("all", ALL), 2021)).containsEntry("all", "");
    assertThat(content.of(List.of(contract), 2021)).containsOnlyKeys("folk").containsValue("");
  }

  private String of(List<String> columns, String... rows) {
    String header = "ar int | kommun string | antal bigint | hushall bigint\n";
    content
        .store()
        .replaceYear(contract, TextTable.rows(header + String.join("\n", rows) + "\n"), 2021);
    return content.of(contract, Map.of("asked", columns, "all", ALL), 2021).get("asked");
  }
}
