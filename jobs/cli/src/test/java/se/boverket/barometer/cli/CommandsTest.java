package se.boverket.barometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.boverket.barometer.tables.Ledger;
import se.boverket.barometer.tables.Roots;
import se.boverket.barometer.tables.RunLock;

/** Every documented exit code that needs no data, and that each message says what to do. */
class CommandsTest {
  @TempDir Path dir;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "run",
        "plan",
        "status",
        "validate",
        "register",
        "keys",
        "config",
        "deliver",
        "quarantine",
        "indicators",
        "explain",
        "ptable",
        "protect",
        "audit",
        "measure"
      })
  void everyCommandTeaches(String command) {
    Spoken help = Spoken.to(command, "--help");
    assertThat(help.exit()).isZero();
    assertThat(help.out()).contains("Usage: barometer " + command);
    assertThat(Spoken.to("--help").out()).contains("  " + command + " ");
  }

  @Test
  void indicatorsAreListedAndExplained() {
    assertThat(Spoken.to("indicators").out()).contains("valdeltagande_riksdag", "ohalsotal");
    assertThat(Spoken.to("indicators", "--json").out())
        .containsPattern("\"id\"\\s*:\\s*\"kvarboende\"");
    assertThat(Spoken.to("explain", "--indikator", "lag_ekonomisk_standard").out())
        .contains("Låg ekonomisk standard", "iot_hushall", "0-120", "socioekonomiskt index");
    assertThat(Spoken.to("explain").exit()).isEqualTo(2);
    assertThat(Spoken.to("explain", "--indikator", "kvarboende", "--certificate").err())
        .contains("two questions");
    assertThat(
            Spoken.to("explain", "--indikator", "kvarboende", "--omrade", "0180", "--ar", "abc")
                .err())
        .contains("--ar must be a year");
    assertThat(Spoken.to("explain", "--indikator", "rikedom").err()).contains("kvarboende");
    assertThat(Spoken.to("explain", "--indikator", "kvarboende", "--ar", "2022").err())
        .contains("--omrade");
  }

  @Test
  void theWallsToolsServeTablesFromOutside() throws IOException {
    assertThat(Spoken.to("ptable", "--d", "3", "--v", "2", "--js", "2").out())
        .startsWith("i,j,p\n0,0,1.0");
    assertThat(Spoken.to("ptable", "--d", "3", "--v", "1", "--js", "2").exit()).isEqualTo(2);
    assertThat(Spoken.to("ptable", "--d", "1000000").err()).contains("d up to 30");
    Path open = Files.writeString(dir.resolve("open.csv"), "omrade,antal\n0114,3\n0115,20\n");
    Spoken audit = Spoken.to("audit", "--published", open.toString());
    assertThat(audit.exit()).isEqualTo(7);
    assertThat(audit.out()).contains("0114").doesNotContain("antal=3");
    Path contract =
        Files.writeString(
            dir.resolve("folk.conf"),
            """
            tabell = folk
            rad = "an area and sex"
            nyckel = [ar, omrade, kon]
            kolumner = [
              { namn = ar, typ = int, om = "year" }
              { namn = omrade, typ = string, om = "code" }
              { namn = kon, typ = string, om = "1, 2, T" }
              { namn = antal, typ = bigint, om = "persons", skydd { klass = count } }
            ]
            """);
    Path table =
        Files.writeString(
            dir.resolve("folk.csv"),
            "ar,omrade,kon,antal\n2022,0114,1,3\n2022,0114,2,9\n2022,0114,T,12\n"
                + "2022,0115,1,20\n2022,0115,2,30\n2022,0115,T,50\n"
                + "2022,00,1,23\n2022,00,2,39\n2022,00,T,62\n");
    Spoken safe =
        Spoken.to("protect", "--table", table.toString(), "--contract", contract.toString());
    assertThat(safe.exit()).as(safe.err()).isZero();
    assertThat(safe.out()).contains("2022,0114,1,,Q").contains("2022,00,T,62,A");
    assertThat(safe.out().lines().filter(l -> l.endsWith(",Q")).count()).isGreaterThan(1);
    List<String> protect =
        List.of("protect", "--contract", contract.toString(), "--table", table.toString());
    assertThat(refused(protect, "--hierarchy", table.toString())).contains("has a column 'ar'");
    Path other = Files.writeString(dir.resolve("other.csv"), "deso,regso\n0180C1010,0180R001\n");
    assertThat(refused(protect, "--hierarchy", other.toString())).contains("None of the codes");
    assertThat(refused(List.of("audit", "--published", open.toString()), "--hierarchy", "" + other))
        .contains("None of the codes");
    Path nowhere = dir.resolve("missing").resolve("safe.csv");
    assertThat(refused(protect, "--out", nowhere.toString())).contains("its folder is not there");
  }

  private static String refused(List<String> command, String... more) {
    Spoken said =
        Spoken.to(Stream.concat(command.stream(), Stream.of(more)).toArray(String[]::new));
    assertThat(said.exit()).isEqualTo(2);
    return said.err();
  }

  @Test
  void aManifestCanBeStartedFromATemplate() {
    assertThat(Spoken.to("deliver", "--template", "--year", "2024").out())
        .contains("ar = 2024")
        .contains("rtb_individ");
    assertThat(Spoken.to("deliver", "--template", "--year", "1800").exit()).isEqualTo(2);
  }

  @Test
  void usageIsTwo() {
    assertThat(Spoken.to("walk").exit()).isEqualTo(2);
    assertThat(Spoken.to().exit()).isEqualTo(2);
    assertThat(Spoken.to("run").err()).contains("barometer.store").contains("--conf");
    assertThat(Spoken.to("run").exit()).isEqualTo(2);
    assertThat(Spoken.to("config", "-Dbarometer.stor=/x").err()).contains("Unknown settings");
    assertThat(Spoken.to("config", "-Dbarometer.stor=/x").exit()).isEqualTo(2);
    assertThat(Spoken.to("config", "--conf", dir.resolve("none.conf").toString()).exit())
        .isEqualTo(2);
    assertThat(register("--years", "1812").exit()).isEqualTo(2);
    assertThat(register("--scale", "2").err()).contains("at most 1");
  }

  @Test
  void somethingMissingFirstIsFour() throws IOException {
    Files.createDirectories(dir.resolve("landing"));
    assertThat(run().exit()).isEqualTo(4);
    assertThat(run().err()).contains("nothing ingested before");
    assertThat(Spoken.to("keys", "-Dbarometer.keys=" + dir.resolve("keys")).exit()).isEqualTo(4);
    Spoken validate = Spoken.to("validate", dir.toString());
    assertThat(validate.exit()).isEqualTo(4);
    assertThat(validate.err()).contains("leverans.conf").contains("deliver --template");
  }

  @Test
  void aYearOfOtherDefinitionsWhoseDeliveryHasGoneIsTold() throws IOException {
    Files.createDirectories(dir.resolve("landing"));
    Ledger ledger = new Ledger(Roots.confidential(dir.resolve("store")).resolve("ledger"));
    ledger.note("ingest", 2021, "f", Map.of("delivery", "BOV-1", "files", List.of()));
    Map<String, Object> note =
        Map.of(
            "id", "BOV-1",
            "delivery", "BOV-1",
            "ar", 2021,
            "version", 1,
            "decision", "accepted",
            "definitions", "of then",
            "files", List.of());
    ledger.note("leveranser/BOV-1", 2021, "f", note);
    for (String command : List.of("run", "plan")) {
      Spoken said = command(command);
      assertThat(said.exit()).as(command).isEqualTo(4);
      assertThat(said.out() + said.err())
          .contains("2021", "BOV-1", "no longer lies in the landing", "Put the folder back");
    }
    Spoken status = command("status");
    assertThat(status.exit()).isZero();
    assertThat(status.out()).contains("2021: contracts or code lists changed");
  }

  @Test
  void dataRefusedIsThree() throws IOException {
    Files.writeString(dir.resolve("leverans.conf"), "leverans { ar = x, deso = 1, filer = [] }\n");
    Spoken validate = Spoken.to("validate", dir.toString());
    assertThat(validate.exit()).isEqualTo(3);
    assertThat(validate.err())
        .contains("ar must be", "deso = 1", "'id' is missing", "'version' is missing", "'filer'");
  }

  @Test
  void integrityIsFive() throws IOException {
    Files.createDirectories(dir.resolve("landing"));
    Files.createDirectories(dir.resolve("store"));
    Files.setPosixFilePermissions(
        dir.resolve("store"), PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(run().exit()).isEqualTo(5);
    assertThat(run().err()).contains("chmod go-rwx");
  }

  @Test
  void aDamagedReleaseIsFive() throws IOException {
    Path release = Files.createDirectories(dir.resolve("published/releases/2022.1"));
    Files.writeString(release.resolve("revision.json"), "{}");
    Files.writeString(release.resolve("SHA256SUMS"), "0".repeat(64) + "  revision.json\n");
    Files.writeString(
        dir.resolve("published/latest.json"), "{\"release\":\"2022.1\",\"fingerprint\":\"f\"}");
    Spoken status =
        Spoken.to(
            "status",
            "-Dbarometer.landing=" + dir.resolve("landing"),
            "-Dbarometer.store=" + dir.resolve("store"),
            "-Dbarometer.published=" + dir.resolve("published"));
    assertThat(status.exit()).isEqualTo(5);
    assertThat(status.out()).contains("release 2022.1").contains("damaged");
    assertThat(status.err()).contains("revision.json is not what was released", "latest.json");
  }

  @Test
  void anotherRunIsSix() throws IOException {
    Files.createDirectories(dir.resolve("landing"));
    Path store = Roots.confidential(dir.resolve("store"));
    try (RunLock held = RunLock.take(store)) {
      assertThat(held).isNotNull();
      assertThat(run().exit()).isEqualTo(6);
    }
  }

  @Test
  void keysAreMadeOnceAndNeverOverwritten() throws IOException {
    String where = "-Dbarometer.keys=" + dir.resolve("keys");
    Spoken made = Spoken.to("keys", "--new", where);
    assertThat(made.exit()).isZero();
    assertThat(Spoken.to("keys", where).out()).isEqualTo(made.out());
    assertThat(Spoken.to("keys", "--new", where).exit()).isEqualTo(5);
    assertThat(made.out()).doesNotContain(Files.readString(dir.resolve("keys/record.key")).strip());
  }

  @Test
  void aDemoNeverRemovesWhatNoDemoMade() throws IOException {
    Files.writeString(dir.resolve("mine.txt"), "mine");
    Spoken demo = Spoken.to("demo", "--out", dir.toString());
    assertThat(demo.exit()).isEqualTo(2);
    assertThat(demo.err()).contains("no demo made");
    assertThat(Spoken.to("demo", "--dry-run", "--out", dir.toString()).out())
        .contains("would make");
  }

  private Spoken register(String option, String value) {
    return Spoken.to("register", option, value, "--out", dir.toString());
  }

  private Spoken run() {
    return command("run");
  }

  private Spoken command(String name) {
    return Spoken.to(
        List.of("landing", "store", "open", "published", "keys").stream()
            .map(f -> "-Dbarometer." + f + "=" + dir.resolve(f))
            .collect(() -> new java.util.ArrayList<>(List.of(name)), List::add, List::addAll)
            .toArray(String[]::new));
  }
}
