package se.boverket.barometer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.publication.release.Json;
import se.boverket.barometer.publication.release.Release;
import se.boverket.barometer.publication.report.Municipality;
import se.boverket.barometer.publication.report.Summary;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Fingerprint;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.TestSpark;

class PublishJobTest {
  static final SmallRelease SMALL = SmallRelease.one();

  @TempDir Path dir;
  Path open;
  Path published;
  SmallCountry country = SMALL.country();
  Path shared = SMALL.folder();
  Release first = SMALL.release();

  @BeforeEach
  void copy() throws IOException {
    open = Tree.copy(shared.resolve("open"), dir.resolve("open"));
    published = Tree.copy(shared.resolve("published"), dir.resolve("published"));
  }

  @Test
  void aReleaseIsWholeAndItsChecksumsFit() throws IOException {
    assertThat(first.id()).isEqualTo("2022.1");
    assertThat(first.fresh()).isTrue();
    assertThat(Releases.latest(shared.resolve("published")).orElseThrow().path())
        .isEqualTo(first.path());
    assertThat(Tree.files(first.path()))
        .contains("certifikat.json", "dcat.ttl", "kvalitetsdeklaration.md", "proveniens.json")
        .contains("revision.json", "report/rapport.html", "exports/befolkning.csv")
        .contains("tables/dim_omrade.parquet", "tables/ojamlikhetsindex.parquet");
    assertThat(Files.readAllLines(first.path().resolve("SHA256SUMS")))
        .hasSize(Tree.files(first.path()).size() - 1)
        .allSatisfy(
            line -> {
              String[] sum = line.split("  ");
              assertThat(Fingerprint.ofFile(first.path().resolve(sum[1]))).isEqualTo(sum[0]);
            });
    for (JsonNode resource : Json.read(first.path().resolve("datapackage.json")).get("resources")) {
      Path file = first.path().resolve(resource.get("path").asText());
      assertThat(resource.get("bytes").asLong()).isEqualTo(Files.size(file));
      assertThat(resource.get("hash").asText()).isEqualTo("sha256:" + Fingerprint.ofFile(file));
    }
  }

  @Test
  void othersReadEveryTableWithPlainTypesAndTheContractsColumns() throws SQLException {
    for (Contract contract : country.schemas().contracts(Layer.PUBLISHED)) {
      String table = "'" + first.path().resolve("tables/" + contract.table() + ".parquet") + "'";
      assertThat(Duck.column("SELECT column_name FROM (DESCRIBE SELECT * FROM " + table + ")"))
          .isEqualTo(contract.names());
      assertThat(Duck.column("SELECT column_type FROM (DESCRIBE SELECT * FROM " + table + ")"))
          .isSubsetOf("INTEGER", "BIGINT", "DOUBLE", "VARCHAR", "BOOLEAN");
      assertThat(Duck.column("SELECT count(*) FROM " + table)).doesNotContain("0");
      String csv = "'" + first.path().resolve("exports/" + contract.table() + ".csv") + "'";
      String rows = "read_csv(" + csv + ", header = true, types = " + Duck.types(contract) + ")";
      assertThat(Duck.column("SELECT count(*) FROM (FROM " + table + " EXCEPT FROM " + rows + ")"))
          .containsExactly("0");
    }
  }

  @Test
  void theSummaryTellsWhatTheTablesSay() throws SQLException {
    List<Municipality> largest = Summary.largest(first.path(), 3);
    String tables = "'" + first.path().resolve("tables") + "/";
    assertThat(largest)
        .extracting(m -> m.folkmangd().toString())
        .isEqualTo(
            Duck.column(
                "SELECT antal FROM "
                    + tables
                    + "befolkning.parquet' WHERE ar = 2022 AND niva = 'kommun' AND"
                    + " kon = 'T' AND alder = 'T' AND bakgrund = 'T' ORDER BY antal DESC LIMIT 3"));
    Municipality one = Summary.municipalities(first.path(), List.of("9999", "0330")).get(0);
    assertThat(one.namn()).isEqualTo("Ort 0330");
    assertThat(one.ar()).isEqualTo(2022);
    assertThat(one.ojamlikhetsindex().toString() + " " + one.andelTyp12() + " " + one.rang())
        .isEqualTo(
            Duck.column(
                    "SELECT s.ojamlikhetsindex || ' ' || andel_typ12 || ' ' || rang FROM "
                        + tables
                        + "stora_utmaningar.parquet' s JOIN "
                        + tables
                        + "ojamlikhetsindex.parquet' o USING (ar, omrade) WHERE ar = 2022 AND omrade = '0330'"
                        + " AND enhet = 'regso'")
                .get(0));
  }

  @Test
  void withNothingNewThereIsNoNewReleaseAndLeftoversAreRemoved() throws IOException {
    String before = Tree.digest(published);
    Path leftover = published.resolve(".staging/tables/half.parquet");
    Files.createDirectories(leftover.getParent());
    Files.writeString(leftover, "PAR1");
    Release second = SMALL.publish(open, published, 1);
    assertThat(second)
        .isEqualTo(
            new Release(
                published.resolve("releases/2022.1"), "2022.1", first.fingerprint(), false));
    assertThat(Tree.digest(published)).isEqualTo(before);
  }

  @Test
  void everybodyMayReadAReleaseAndNobodyWriteIt() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first.path())))
        .isEqualTo("rwxr-xr-x");
    for (String file : Tree.files(first.path())) {
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(first.path().resolve(file))))
          .isEqualTo("r--r--r--");
    }
  }

  @Test
  void theCertificateTellsWhatTheAttacksTried() {
    JsonNode audit = Json.read(first.path().resolve("certifikat.json")).get("audit");
    assertThat(audit.get("highest_posterior").asDouble()).isBetween(0.0, 0.9);
    for (JsonNode attack : audit.get("attacks")) {
      assertThat(attack.get("found").asLong()).isZero();
    }
    assertThat(audit.get("attacks").get("averaging").get("tried").asLong()).isPositive();
  }

  @Test
  void areaDataArePublishedAsTheirSourceDidOrThroughTheWall() throws SQLException {
    String table = "'" + first.path().resolve("tables/omradesdata.parquet") + "'";
    assertThat(Duck.column("SELECT count(*) FROM " + table + " WHERE oppen AND varde % 1 = 0.25"))
        .containsExactly("16");
    assertThat(Duck.column("SELECT DISTINCT underlag FROM " + table + " WHERE oppen"))
        .containsExactly("3");
    assertThat(
            Duck.column(
                "SELECT count(*) FROM "
                    + table
                    + " WHERE NOT oppen AND varde BETWEEN 20 AND 30"
                    + " AND taljare > 5 AND namnare > 20 AND varde * 2 = round(varde * 2)"))
        .doesNotContain("0");
    assertThat(
            Duck.column(
                "SELECT definition FROM '"
                    + first.path().resolve("tables/dim_indikator.parquet")
                    + "' WHERE indikator = 'oro'"))
        .containsExactly("Levererad områdesdata utan beskrivning: se källan.");
  }

  @Test
  void aReleaseThatWasMovedButNotNamedIsTakenUp() throws IOException {
    String before = Tree.digest(published);
    Files.delete(published.resolve("latest.json"));
    assertThat(SMALL.publish(open, published, 1).fresh()).isFalse();
    assertThat(Tree.digest(published)).isEqualTo(before);
  }

  @Test
  void theSameBytesWhateverTheMachine() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    SmallCountry.repartition(shared.resolve("open"), open, "befolkning", 5);
    SmallCountry.repartition(shared.resolve("open"), open, "ojamlikhetsindex", 3);
    TestSpark.session().conf().set("spark.sql.shuffle.partitions", "7");
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      SMALL.publish(open, dir.resolve("again"), 1);
    } finally {
      TestSpark.session().conf().set("spark.sql.shuffle.partitions", "2");
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(Tree.digest(dir.resolve("again"))).isEqualTo(Tree.digest(published));
  }
}
