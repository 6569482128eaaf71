package se.boverket.barometer.tables.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.tables.TestSpark;
import se.boverket.barometer.tables.TextTable;

class ParquetFileTest {
  @TempDir Path dir;

  @Test
  void readsKeysOfEveryOrdinaryType() throws IOException {
    Path file =
        parquet(
            TextTable.rows(
                """
                s string | i int | l bigint | d date       | b boolean | m decimal(20,2) | k decimal(4,1)
                0114     | -7    | 10       | 2022-12-31   | true      | 12.50           | 1.5
                -        | 8     | 9        | 1999-01-01   | false     | -3              | 2
                Väsby    | 8     | 10       | 2022-12-31   | true      | 12.50           | 1.5
                """));
    Columns read =
        TableFile.open(file)
            .read(
                Map.of(
                    "s",
                    Kind.TEXT_OR_EMPTY,
                    "i",
                    Kind.TEXT,
                    "l",
                    Kind.TEXT,
                    "d",
                    Kind.TEXT,
                    "b",
                    Kind.TEXT,
                    "m",
                    Kind.TEXT,
                    "k",
                    Kind.TEXT));
    assertThat(read.text("s").values()).containsExactly("", "0114", "Väsby");
    assertThat(read.text("s").codes()).containsExactly(1, 0, 2);
    assertThat(read.text("i").values()).containsExactly("-7", "8");
    assertThat(read.text("l").codes()).containsExactly(0, 1, 0);
    assertThat(read.text("d").at(0)).isEqualTo("2022-12-31");
    assertThat(read.text("b").at(1)).isEqualTo("false");
    assertThat(read.text("m").at(1)).isEqualTo("-3.00");
    assertThat(read.text("k").at(2)).isEqualTo("1.5");
  }

  @Test
  void readsNumbersOfEveryOrdinaryType() throws IOException {
    Path file =
        parquet(
            TextTable.rows(
                """
                s string | i int | l bigint      | f float | d double | m decimal(20,2) | k decimal(4,1)
                1.5      | -7    | 1000000000000 | 0.5     | 1e-3     | 12.50           | 1.5
                2        | 8     | -             | 2       | 3        | -3.25           | 2
                """));
    Columns read =
        TableFile.open(file)
            .read(
                Map.of(
                    "s",
                    Kind.NUMBER,
                    "i",
                    Kind.NUMBER,
                    "l",
                    Kind.NUMBER_OR_EMPTY,
                    "f",
                    Kind.NUMBER,
                    "d",
                    Kind.NUMBER,
                    "m",
                    Kind.NUMBER,
                    "k",
                    Kind.NUMBER));
    assertThat(read.number("s")).containsExactly(1.5, 2);
    assertThat(read.number("i")).containsExactly(-7, 8);
    assertThat(read.number("l")).containsExactly(1e12, Double.NaN);
    assertThat(read.number("f")).containsExactly(0.5, 2);
    assertThat(read.number("d")).containsExactly(1e-3, 3);
    assertThat(read.number("m")).containsExactly(12.5, -3.25);
    assertThat(read.number("k")).containsExactly(1.5, 2);
  }

  @Test
  void rowGroupsWithoutTheValueArePassedOver() throws IOException {
    Dataset<Row> rows =
        TextTable.rows(
            """
            ar int | n int
            2020   | 1
            2020   | 2
            2021   | 3
            2022   | 4
            2022   | 5
            2022   | 6
            """);
    TableFile file = TableFile.open(written(rows, Map.of("parquet.block.row.count.limit", "2")));
    assertThat(file.near("ar", 2021).readAll().text("n").values()).containsExactly("3", "4");
    assertThat(file.near("ar", 2022).readAll().rows()).isEqualTo(4);
    assertThat(file.near("ar", 1990).readAll().rows()).isZero();
    assertThat(file.near("other", 1).readAll().rows()).isEqualTo(6);
  }

  @Test
  void manyRowsWithAndWithoutDictionariesReadAsTheSameCsv() throws IOException {
    Dataset<Row> rows =
        TestSpark.session()
            .range(20_000)
            .selectExpr(
                "concat('unik ', id) AS u", "concat('grupp ', id % 7) AS g", "id * 1.5D AS n");
    Path csv = dir.resolve("t.csv");
    StringBuilder text = new StringBuilder("u,g,n\n");
    rows.collectAsList()
        .forEach(r -> text.append(r.get(0) + "," + r.get(1) + "," + r.get(2) + "\n"));
    Files.writeString(csv, text);
    Map<String, Kind> wanted = Map.of("u", Kind.TEXT, "g", Kind.TEXT, "n", Kind.COUNT);
    Columns expected = TableFile.open(csv).read(wanted);
    for (Path file : new Path[] {parquet(rows), smallPages(rows)}) {
      Columns read = TableFile.open(file).read(wanted);
      assertThat(read.text("u").values()).isEqualTo(expected.text("u").values());
      assertThat(read.text("u").codes()).isEqualTo(expected.text("u").codes());
      assertThat(read.text("g").codes()).isEqualTo(expected.text("g").codes());
      assertThat(read.number("n")).isEqualTo(expected.number("n"));
    }
  }

  @Test
  void tellsFaultsByRow() throws IOException {
    Path file =
        parquet(
            TextTable.rows(
                """
                deso string | antal double
                A           | 1
                -           | -2
                B           | NaN
                """));
    assertThatThrownBy(
            () -> TableFile.open(file).read(Map.of("deso", Kind.TEXT, "antal", Kind.COUNT)))
        .hasMessageContaining("column deso, row 2: empty")
        .hasMessageContaining("column antal, row 2: a negative count")
        .hasMessageContaining("column antal, row 3: not a number");
  }

  @Test
  void refusesTypesThatCannotBeAKeyOrANumber() throws IOException {
    Path file =
        parquet(
            TextTable.rows("a double | b int\n1.5 | 1").selectExpr("a", "array(b) b", "now() c"));
    assertThatThrownBy(
            () ->
                TableFile.open(file)
                    .read(Map.of("a", Kind.TEXT, "b", Kind.NUMBER, "c", Kind.NUMBER)))
        .hasMessageContaining("column a is of a type that cannot be read so")
        .hasMessageContaining("column b is of a type")
        .hasMessageContaining("column c is of a type");
  }

  @Test
  void aDamagedFileIsRefused() throws IOException {
    Path file = parquet(TextTable.rows("deso string\nA"));
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 5));
    assertThatThrownBy(() -> TableFile.open(file)).hasMessageContaining("damaged");
    bytes[6] ^= 1;
    Files.write(file, bytes);
    assertThatThrownBy(() -> TableFile.open(file).read(Map.of("deso", Kind.TEXT)))
        .hasMessageContaining("damaged");
  }

  private Path parquet(Dataset<Row> rows) throws IOException {
    return written(rows, Map.of());
  }

  private Path smallPages(Dataset<Row> rows) throws IOException {
    return written(
        rows,
        Map.of(
            "parquet.page.size", "2000",
            "parquet.block.size", "20000",
            "parquet.dictionary.page.size", "3000",
            "parquet.writer.version", "v2",
            "compression", "gzip"));
  }

  private Path written(Dataset<Row> rows, Map<String, String> options) throws IOException {
    Path folder = dir.resolve("p" + options.size());
    rows.coalesce(1).write().mode("overwrite").options(options).parquet(folder.toString());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".parquet")).findFirst().orElseThrow();
    }
  }
}
