package se.boverket.barometer.publication.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.publication.Duck;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Layer;

class ParquetFileTest {
  private static final String CONTRACT =
      """
      tabell = folk
      rad = "a municipality"
      nyckel = [ar, kommun]
      kolumner = [
        { namn = ar, typ = int, nn = true, om = "year" }
        { namn = kommun, typ = string, nn = true, om = "code" }
        { namn = antal, typ = bigint, om = "persons" }
        { namn = andel, typ = double, om = "share" }
        { namn = stor, typ = boolean, om = "large" }
      ]
      """;
  private static final List<Row> ROWS =
      List.of(
          RowFactory.create(2021, "0114", 5L, 12.5, true),
          RowFactory.create(2021, "0180", null, null, null),
          RowFactory.create(2022, "0180", 984_748L, 0.1, false));

  @TempDir Path dir;

  @Test
  void givesBackWhatWasWritten() throws IOException {
    Path file = write("a.parquet", ROWS);
    assertThat(ParquetRows.where(file, contract().names(), Map.of())).isEqualTo(ROWS);
    assertThat(ParquetRows.where(file, List.of("andel", "ar"), Map.of()))
        .containsExactly(
            RowFactory.create(12.5, 2021),
            RowFactory.create(null, 2021),
            RowFactory.create(0.1, 2022));
    assertThat(ParquetRows.where(file, List.of("andel"), Map.of("ar", 2021, "kommun", "0114")))
        .containsExactly(RowFactory.create(12.5));
    assertThat(ParquetRows.names(file)).isEqualTo(contract().names());
  }

  @Test
  void isReadByOthersWithPlainTypes() throws IOException, SQLException {
    Path file = write("a.parquet", ROWS);
    String table = "'" + file + "'";
    assertThat(Duck.column("SELECT column_type FROM (DESCRIBE SELECT * FROM " + table + ")"))
        .containsExactly("INTEGER", "VARCHAR", "BIGINT", "DOUBLE", "BOOLEAN");
    assertThat(Duck.column("SELECT antal FROM " + table + " WHERE ar = 2022 AND kommun = '0180'"))
        .containsExactly("984748");
    assertThat(Duck.column("SELECT DISTINCT compression FROM parquet_metadata(" + table + ")"))
        .containsExactly("SNAPPY");
  }

  @Test
  void theFooterIsTheSameInWhateverOrderEncodingsWereListed() throws IOException {
    List<Row> many = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      many.add(RowFactory.create(2021, "0180", (long) i * i, i / 7.0, i % 3 == 0));
    }
    Path file = write("many.parquet", many);
    byte[] settled = Files.readAllBytes(file);
    shuffle(file);
    assertThat(Files.readAllBytes(file)).isNotEqualTo(settled);
    Footer.settle(file);
    assertThat(Files.readAllBytes(file)).isEqualTo(settled);
    assertThat(ParquetRows.where(file, contract().names(), Map.of())).isEqualTo(many);
  }

  /** Lists all encodings backwards, as another run of the library may. */
  private static void shuffle(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer tail = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int start = bytes.length - 8 - tail.getInt(bytes.length - 8);
    FileMetaData meta =
        Util.readFileMetaData(new ByteArrayInputStream(bytes, start, bytes.length - start));
    meta.getRow_groups()
        .forEach(
            g ->
                g.getColumns()
                    .forEach(
                        c -> {
                          Collections.reverse(c.getMeta_data().getEncodings());
                          Collections.reverse(c.getMeta_data().getEncoding_stats());
                        }));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, start);
    Util.writeFileMetaData(meta, out);
    int length = out.size() - start;
    out.write(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(length).array());
    out.write("PAR1".getBytes(StandardCharsets.US_ASCII));
    Files.write(file, out.toByteArray());
  }

  @Test
  void refusesTypesThatOthersCannotRead() throws IOException {
    Path file = dir.resolve("folk.conf");
    Files.writeString(file, CONTRACT.replace("typ = double", "typ = \"decimal(5,1)\""));
    Contract contract = Contract.read(Layer.PUBLISHED, file);
    assertThatThrownBy(() -> ParquetFile.create(contract, dir.resolve("x.parquet")))
        .hasMessageContaining("published.folk: column andel");
  }

  private Path write(String name, List<Row> rows) throws IOException {
    Path file = dir.resolve(name);
    try (ParquetFile parquet = ParquetFile.create(contract(), file)) {
      rows.forEach(parquet::write);
    }
    return file;
  }

  private Contract contract() throws IOException {
    Path file = dir.resolve("folk.conf");
    return Contract.read(Layer.PUBLISHED, Files.writeString(file, CONTRACT));
  }
}
