package se.boverket.barometer.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableStoreTest {
  @TempDir Path dir;
  Contract contract;
  TableStore store;

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
        ]
        """);
    contract = Contract.read(Layer.AGGREGATED, file);
    store = new TableStore(TestSpark.session(), dir.resolve("store"));
  }

  @Test
  void replacesOneYearAndLeavesTheOthers() {
    store.replaceYear(contract, year("2021", "0180", "5"), 2021);
    store.replaceYear(contract, year("2022", "0180", "6"), 2022);
    store.replaceYear(contract, year("2021", "0114", "7"), 2021);
    TableAssert.assertSame(
        TextTable.rows(
            """
            ar int | kommun string | antal bigint
            2021 | 0114 | 7
            2022 | 0180 | 6
            """),
        store.read(contract));
    store.dropYear(contract, 2021);
    assertThat(store.read(contract).count()).isOne();
  }

  @Test
  void refusesARowOfAnotherYear() {
    assertThatThrownBy(() -> store.replaceYear(contract, year("2021", "0180", "5"), 2022))
        .hasStackTraceContaining("aggregated.folk: a row of another year than 2022");
    assertThat(store.exists(contract)).isFalse();
  }

  @Test
  void whatAKilledWriteLeftIsNotRead() throws IOException {
    store.replaceYear(contract, year("2021", "0180", "5"), 2021);
    Path folk = dir.resolve("store/aggregated/folk");
    Files.createDirectories(folk.resolve("ar=2022"));
    Files.writeString(folk.resolve("ar=2022/part-00000-half.snappy.parquet"), "half");
    store.replaceYear(contract, year("2022", "0180", "6"), 2022);
    assertThat(store.read(contract).count()).isEqualTo(2);
  }

  @Test
  void refusesOtherColumnsThanTheContracts() {
    assertThatThrownBy(
            () -> store.replaceYear(contract, year("2021", "0180", "5").drop("antal"), 2021))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.INTEGRITY))
        .hasMessageContaining("aggregated.folk");
  }

  @Test
  void saysWhatIsMissing() {
    assertThatThrownBy(() -> store.read(contract))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.MISSING));
  }

  @Test
  void writesNoMinimaIntoTheDeltaLog() throws IOException {
    store.replaceYear(contract, year("2021", "0180", "987654321"), 2021);
    Path log = dir.resolve("store/aggregated/folk/_delta_log");
    try (Stream<Path> files = Files.list(log)) {
      List<Path> json = files.filter(f -> f.toString().endsWith(".json")).toList();
      assertThat(json).isNotEmpty();
      for (Path file : json) {
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).doesNotContain("987654321");
      }
    }
  }

  private static Dataset<Row> year(String ar, String kommun, String antal) {
    return TextTable.rows(
        "ar int | kommun string | antal bigint\n" + ar + " | " + kommun + " | " + antal);
  }
}
