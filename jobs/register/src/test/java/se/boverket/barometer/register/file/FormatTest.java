package se.boverket.barometer.register.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Civil"),
          Column.whole("Alder"),
          Column.amount("DispInkHB04"),
          Column.decimal("KonsViktHB04"));

  @TempDir Path folder;

  private Path write(Format format) throws IOException {
    Path file = folder.resolve("file." + format.word());
    try (Rows rows = format.open(file, COLUMNS)) {
      rows.text("Ä");
      rows.whole(5);
      rows.whole(-3_000_000_000L);
      rows.decimal(1.51);
      rows.end();
      rows.none();
      rows.none();
      rows.none();
      rows.none();
      rows.end();
      rows.text("OG");
      rows.whole(105);
      rows.whole(0);
      rows.decimal(-0.05);
      rows.end();
      assertThat(rows.count()).isEqualTo(3);
    }
    return file;
  }

  @Test
  void csvIsSemicolonDecimalCommaLatinOne() throws IOException {
    assertThat(Files.readString(write(Format.CSV), StandardCharsets.ISO_8859_1))
        .isEqualTo(
            """
            Civil;Alder;DispInkHB04;KonsViktHB04
            Ä;5;-3000000000;1,51
            ;;;
            OG;105;0;-0,05
            """);
  }

  @Test
  void parquetIsTypedAndKeepsWhatIsMissing() throws IOException, SQLException {
    Path file = write(Format.PARQUET);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("from '" + file + "'")) {
      assertThat(rows.getMetaData().getColumnTypeName(1)).isEqualTo("VARCHAR");
      assertThat(rows.getMetaData().getColumnTypeName(2)).isEqualTo("INTEGER");
      assertThat(rows.getMetaData().getColumnTypeName(3)).isEqualTo("BIGINT");
      assertThat(rows.getMetaData().getColumnTypeName(4)).isEqualTo("DOUBLE");
      rows.next();
      assertThat(rows.getString(1)).isEqualTo("Ä");
      assertThat(rows.getLong(3)).isEqualTo(-3_000_000_000L);
      assertThat(rows.getDouble(4)).isEqualTo(1.51);
      rows.next();
      for (int column = 1; column <= 4; column++) {
        assertThat(rows.getObject(column)).isNull();
      }
    }
  }
}
