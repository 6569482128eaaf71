package se.boverket.barometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One small register through the whole house. */
class HouseTest {
  @TempDir static Path dir;
  private static Spoken demo;
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @BeforeAll
  static void walk() {
    demo =
        Spoken.to(
            "demo", "--scale", "0.01", "--years", "2022", "--out", dir.resolve("demo").toString());
  }

  @AfterEach
  void home() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void theDemoEndsWithAReleaseThatCanBeRead() throws SQLException {
    assertThat(demo.exit()).as(demo.err()).isZero();
    assertThat(demo.out()).contains("0180 Stockholm").contains("Report");
    assertThat(
            one(
                "SELECT count(*) FROM '%s' WHERE niva = 'regso' AND omrade NOT LIKE '%%X'",
                "socioekonomiskt_index"))
        .isEqualTo(3363);
    assertThat(one("SELECT count(*) FROM '%s' WHERE niva = 'kommun'", "stora_utmaningar"))
        .isEqualTo(290);
    assertThat(one("SELECT count(*) FROM '%s' WHERE antal BETWEEN 1 AND 4", "befolkning")).isZero();
    assertThat(
            one(
                "SELECT count(*) FROM '%s' WHERE status = 'A' AND omradestyp NOT BETWEEN 1 AND 5",
                "socioekonomiskt_index"))
        .isZero();
  }

  @Test
  void aSecondRunDoesNothing() {
    Spoken again = Spoken.to("run", "--conf", conf());
    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(again.out()).contains("Nothing new").contains("2022.1");
    assertThat(Spoken.to("plan", "--conf", conf()).out()).contains("Nothing to do");
    assertThat(Spoken.to("status", "--conf", conf()).out())
        .contains("SYN-2022-1")
        .contains("2022.1");
    Spoken account = Spoken.to("status", "--delivery", "SYN-2022-1", "--conf", conf());
    assertThat(account.out())
        .containsPattern(
            "rtb_individ.*: delivered (\\d+) = accepted \\1 \\+ dropped 0 \\+ quarantined 0");
    assertThat(Spoken.to("status", "--delivery", "--json", "--conf", conf()).out())
        .containsPattern("\"quarantined\"\\s*:\\s*0");
    assertThat(Spoken.to("status", "--delivery", "none", "--conf", conf()).exit()).isEqualTo(4);
  }

  @Test
  void figuresAreExplainedFromTheRelease() {
    Spoken told =
        Spoken.to(
            "explain",
            "--indikator",
            "kvarboende",
            "--omrade",
            "0180",
            "--ar",
            "2022",
            "--conf",
            conf());
    assertThat(told.exit()).as(told.err()).isZero();
    assertThat(told.out()).contains("2022.1", "0180 Stockholm", "rtb_individ", "2021");
    assertThat(
            Spoken.to(
                    "explain",
                    "--indikator",
                    "folkmangd",
                    "--omrade",
                    "9999",
                    "--ar",
                    "2022",
                    "--conf",
                    conf())
                .exit())
        .isEqualTo(2);
  }

  @Test
  void theSameInputGivesTheSameBytesElsewhere() throws IOException {
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    Path other = Files.createDirectories(dir.resolve("other"));
    Config demoConf = ConfigFactory.parseFile(Path.of(conf()).toFile());
    Path confidential = other.resolve("run.conf");
    Files.writeString(confidential, demoConf.withoutPath("barometer.published").root().render());
    List<String> command =
        List.of(
            "run",
            "--conf",
            confidential.toString(),
            "-Dbarometer.store=" + other.resolve("store"),
            "-Dbarometer.open=" + other.resolve("open"),
            "-Dbarometer.master=local[1]",
            "-Dbarometer.partitions=3");
    Spoken run = Spoken.to(command.toArray(String[]::new));
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("barometer publish");
    Spoken publish =
        Spoken.to(
            "publish",
            "-Dbarometer.open=" + other.resolve("open"),
            "-Dbarometer.published=" + other.resolve("published"));
    assertThat(publish.exit()).as(publish.err()).isZero();
    assertThat(other.resolve("published/.scratch")).doesNotExist();
    assertThat(sums(other))
        .isEqualTo(sums(dir.resolve("demo")))
        .contains("tables/befolkning.parquet");

    List<String> again = new ArrayList<>(command);
    again.add("--json");
    again.add("-Dbarometer.landing=" + deliveredAgain(other.resolve("landing")));
    Spoken corrected = Spoken.to(again.toArray(String[]::new));
    assertThat(corrected.exit()).as(corrected.err()).isZero();
    assertThat(corrected.out())
        .as("the same persons: nothing after clean can differ")
        .contains("ingest 2022", "clean 2022")
        .doesNotContain("aggregate 2022");
  }

  /** The delivery of the demo as its next version, all rows the same. */
  private static Path deliveredAgain(Path landing) throws IOException {
    Path from = dir.resolve("demo/landing/2022");
    Path to = Files.createDirectories(landing.resolve("2022"));
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
    Path manifest = to.resolve("leverans.conf");
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replace("\"SYN-2022-1\"", "\"SYN-2022-2\"")
            .replace("version = 1", "version = 2"));
    return landing;
  }

  private static String sums(Path where) throws IOException {
    return Files.readString(where.resolve("published/releases/2022.1/SHA256SUMS"));
  }

  private static String conf() {
    return dir.resolve("demo/demo.conf").toString();
  }

  private static long one(String sql, String table) throws SQLException {
    Path file = dir.resolve("demo/published/releases/2022.1/tables/" + table + ".parquet");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet row = statement.executeQuery(String.format(Locale.ROOT, sql, file))) {
      row.next();
      return row.getLong(1);
    }
  }
}
