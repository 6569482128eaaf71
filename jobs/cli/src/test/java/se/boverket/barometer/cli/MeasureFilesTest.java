package se.boverket.barometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command beside other programs: DuckDB writes its input and reads its output. */
class MeasureFilesTest {
  private static final String ROWS =
      """
      SELECT lpad((i % 7)::varchar, 4, '0') AS kommun, 'd' || (i % 401) AS deso,
             ['låg', 'mellan, "två"', 'hög'][1 + (i * 31 % 3)::int] AS grupp,
             ((i * 7919) % 97)::%s AS antal
      FROM range(20000) t(i)
      """;

  @TempDir Path dir;

  @Test
  void csvAndParquetOfEveryTypeGiveTheSameDigits() throws Exception {
    String expected = measured(copied("antal.csv", "INTEGER", "FORMAT csv, HEADER"));
    assertThat(expected.lines().count()).isGreaterThan(7 * 3 * 10);
    for (String type :
        List.of(
            "UINTEGER",
            "BIGINT",
            "UBIGINT",
            "DOUBLE",
            "DECIMAL(9,2)",
            "DECIMAL(30,3)",
            "VARCHAR")) {
      assertThat(measured(copied("antal.parquet", type, "FORMAT parquet"))).isEqualTo(expected);
    }
    for (String codec : List.of("zstd", "gzip", "uncompressed")) {
      String options = "FORMAT parquet, ROW_GROUP_SIZE 5000, CODEC '" + codec + "'";
      assertThat(measured(copied("antal.parquet", "INTEGER", options))).isEqualTo(expected);
    }
    assertThat(measured(copied("antal.csv", "INTEGER", "FORMAT csv, HEADER, DELIMITER ';'")))
        .isEqualTo(expected);
  }

  @Test
  void otherProgramsReadTheAnswerAndFindTheSameDissimilarity() throws Exception {
    Path counts = copied("antal.parquet", "INTEGER", "FORMAT parquet");
    for (String form : List.of("csv", "json")) {
      Path out = dir.resolve("svar." + form);
      assertThat(
              CommandLineRun.measured(counts, "--within", "kommun", "--out", out.toString()).exit())
          .isZero();
      String check =
          """
          WITH t AS (SELECT kommun, deso, sum(antal) FILTER (grupp = 'låg') x, sum(antal) t
                     FROM '%s' GROUP BY ALL),
          d AS (SELECT kommun, sum(abs(x / sx - (t - x) / (st - sx))) / 2 AS d
                FROM (SELECT *, sum(x) OVER k AS sx, sum(t) OVER k AS st FROM t
                      WINDOW k AS (PARTITION BY kommun)) GROUP BY kommun)
          SELECT count(*), max(abs(value - d)) FROM read_%s_auto('%s', %s)
          JOIN d ON kommun = within WHERE measure = 'dissimilarity' AND "group" = 'låg'
          """
              .formatted(
                  counts,
                  form,
                  out,
                  form.equals("csv") ? "types={within: varchar}" : "format='array'");
      try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
          Statement sql = duck.createStatement();
          ResultSet rows = sql.executeQuery(check)) {
        rows.next();
        assertThat(rows.getInt(1)).isEqualTo(7);
        assertThat(rows.getDouble(2)).isLessThan(1e-14);
      }
    }
  }

  @Test
  void startsNoSpark() throws IOException, InterruptedException {
    Path counts = Files.writeString(dir.resolve("a.csv"), "u,g,n\n1,x,2\n2,y,3\n");
    Path log = dir.resolve("classes.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "measure",
                "--counts",
                counts.toString(),
                "--unit",
                "u",
                "--group",
                "g",
                "--n",
                "n")
            .redirectOutput(dir.resolve("out.txt").toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    try (Stream<String> loaded = Files.lines(log)) {
      assertThat(loaded.filter(l -> l.contains("org.apache.spark.sql") || l.contains(" scala.")))
          .isEmpty();
    }
    assertThat(Files.readString(dir.resolve("out.txt"))).contains("dissimilarity");
  }

  private Path copied(String name, String type, String options) throws SQLException {
    Path file = dir.resolve(name);
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duck.createStatement()) {
      sql.execute("COPY (" + ROWS.replace("%s", type) + ") TO '" + file + "' (" + options + ")");
    }
    return file;
  }

  private static String measured(Path counts) {
    CommandLineRun run = CommandLineRun.measured(counts, "--within", "kommun", "--format", "csv");
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  @Test
  void aUnitInTwoWholesIsRefusedWithCounts() throws IOException {
    String counts = "kommun,deso,grupp,antal\n01,a,x,1\n01,b,y,3\n02,c,x,5\n02,c,y,5\n01,c,x,5\n";
    Path file = Files.writeString(dir.resolve("delad.csv"), counts);
    CommandLineRun run = CommandLineRun.measured(file, "--within", "kommun");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err())
        .contains("1 of 3 codes of deso lie in two or more of kommun, the first is c");
  }
}
