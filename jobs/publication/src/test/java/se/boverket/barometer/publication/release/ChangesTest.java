package se.boverket.barometer.publication.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.publication.file.ParquetFile;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Layer;

class ChangesTest {
  @TempDir Path dir;

  @Test
  void countsRowsThatCameWentAndChanged() throws IOException {
    Path before =
        write(
            "before",
            row(2021, "0114", 5L, 1.0),
            row(2021, "0180", 7L, null),
            row(2022, "0114", 9L, 2.0));
    Path after =
        write(
            "after",
            row(2021, "0114", 8L, 1.5),
            row(2022, "0114", 7L, 2.0),
            row(2022, "0180", 1L, 1.0),
            row(2023, "0114", 1L, 1.0));
    Changes changes =
        Changes.between(
            before, after, List.of("ar", "kommun", "antal", "andel"), List.of("ar", "kommun"));
    assertThat(changes.added()).isEqualTo(2);
    assertThat(changes.removed()).isEqualTo(1);
    assertThat(changes.changed()).isEqualTo(2);
    assertThat(changes.largest())
        .isEqualTo(
            Map.of(
                "antal", new Changes.Largest(3, "ar = 2021, kommun = 0114"),
                "andel", new Changes.Largest(0.5, "ar = 2021, kommun = 0114")));
  }

  @Test
  void aValueThatDisappearsIsAChangeWithoutSize() throws IOException {
    Path before = write("before", row(2021, "0114", 5L, 1.0));
    Path after = write("after", row(2021, "0114", null, 1.0));
    Changes changes =
        Changes.between(before, after, List.of("ar", "kommun", "antal"), List.of("ar", "kommun"));
    assertThat(changes.changed()).isOne();
    assertThat(changes.largest()).isEmpty();
  }

  @Test
  void howFarIsToldInTheDecimalsThatWereWritten() throws IOException {
    Path before = write("before", row(2021, "0114", 5L, 6.15));
    Path after = write("after", row(2021, "0114", 5L, 6.21));
    List<String> columns = List.of("ar", "kommun", "antal", "andel");
    assertThat(Changes.between(before, after, columns, List.of("ar", "kommun")).largest())
        .as("not 0.05999999999999961")
        .isEqualTo(Map.of("andel", new Changes.Largest(0.06, "ar = 2021, kommun = 0114")));
  }

  private static Row row(int ar, String kommun, Long antal, Double andel) {
    return RowFactory.create(ar, kommun, antal, andel);
  }

  private Path write(String name, Row... rows) throws IOException {
    Path conf =
        Files.writeString(
            dir.resolve("folk.conf"),
            """
            tabell = folk
            rad = "a municipality"
            nyckel = [ar, kommun]
            kolumner = [
              { namn = ar, typ = int, nn = true, om = "year" }
              { namn = kommun, typ = string, nn = true, om = "code" }
              { namn = antal, typ = bigint, om = "persons" }
              { namn = andel, typ = double, om = "share" }
            ]
            """);
    Path file = dir.resolve(name + ".parquet");
    try (ParquetFile parquet = ParquetFile.create(Contract.read(Layer.PUBLISHED, conf), file)) {
      List.of(rows).forEach(parquet::write);
    }
    return file;
  }
}
