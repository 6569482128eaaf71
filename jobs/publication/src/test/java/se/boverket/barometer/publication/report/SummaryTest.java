package se.boverket.barometer.publication.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {
  @TempDir private Path release;

  /** A year that carries two divisions has each kommun once for each. */
  @Test
  void theDivisionThatTheYearIsPublishedInIsSummarised() throws IOException, SQLException {
    Files.createDirectory(release.resolve("tables"));
    table("dim_omrade(niva, omrade, namn)", "('kommun', '0180', 'Stockholm')");
    table(
        "befolkning(ar, niva, omrade, kon, alder, bakgrund, antal)",
        "(2023, 'kommun', '0180', 'T', 'T', 'T', 984748::BIGINT)");
    table(
        "ojamlikhetsindex(ar, niva, omrade, indelning, enhet, rang)",
        "(2023, 'riket', '00', 'aktuell', 'regso', NULL::INT),"
            + " (2023, 'kommun', '0180', 'aktuell', 'regso', 4),"
            + " (2023, 'kommun', '0180', 'regso2025', 'regso', 5)");
    table(
        "stora_utmaningar(ar, niva, omrade, indelning, ojamlikhetsindex, andel_typ12, status)",
        "(2023, 'kommun', '0180', 'aktuell', 42.2::DOUBLE, 12.5::DOUBLE, 'A'),"
            + " (2023, 'kommun', '0180', 'regso2025', 40.9::DOUBLE, 11.5::DOUBLE, 'A')");
    assertThat(Summary.largest(release, 3))
        .containsExactly(new Municipality("0180", "Stockholm", 2023, 984_748L, 42.2, 4, 12.5, "A"));
  }

  /** Writes rows of a table as DuckDB writes Parquet. */
  private void table(String named, String rows) throws SQLException {
    String name = named.substring(0, named.indexOf('('));
    Path file = release.resolve("tables").resolve(name + ".parquet");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute(
          "COPY (SELECT * FROM (VALUES " + rows + ") AS " + named + ") TO '" + file + "'");
    }
  }
}
