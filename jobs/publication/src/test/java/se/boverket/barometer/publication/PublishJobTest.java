package se.boverket.barometer.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.disclosure.OpenStore;
import se.boverket.barometer.disclosure.Policy;
import se.boverket.barometer.publication.release.Delivery;
import se.boverket.barometer.publication.release.Json;
import se.boverket.barometer.publication.release.Provenance;
import se.boverket.barometer.publication.release.Release;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Fingerprint;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.TestSpark;

class PublishJobTest {
  @TempDir static Path shared;
  static SmallCountry country;
  static Path protectedOnce;

  @TempDir Path dir;
  Path open;
  Path published;

  @BeforeAll
  static void protect() throws IOException {
    country = SmallCountry.in(Files.createDirectories(shared.resolve("schemas")));
    protectedOnce = shared.resolve("open");
    country.protect(new OpenStore(TestSpark.session(), protectedOnce), 2022, 0);
  }

  @BeforeEach
  void copy() throws IOException {
    open = Tree.copy(protectedOnce, dir.resolve("open"));
    published = dir.resolve("published");
  }

  @Test
  void aReleaseIsWholeAndItsChecksumsFit() throws IOException {
    Release release = publish(provenance(1));
    assertThat(release.id()).isEqualTo("2022.1");
    assertThat(release.fresh()).isTrue();
    assertThat(Releases.latest(published).orElseThrow().path()).isEqualTo(release.path());
    assertThat(Tree.files(release.path()))
        .contains(
            "SHA256SUMS",
            "certifikat.json",
            "datapackage.json",
            "dcat.ttl",
            "exports/befolkning.csv",
            "kvalitetsdeklaration.md",
            "proveniens.json",
            "report/rapport.html",
            "revision.json",
            "tables/dim_omrade.parquet",
            "tables/ojamlikhetsindex.parquet");
    assertThat(Files.readAllLines(release.path().resolve("SHA256SUMS")))
        .hasSize(Tree.files(release.path()).size() - 1)
        .allSatisfy(
            line -> {
              String[] sum = line.split("  ");
              assertThat(Fingerprint.ofFile(release.path().resolve(sum[1]))).isEqualTo(sum[0]);
            });
    for (JsonNode resource :
        Json.read(release.path().resolve("datapackage.json")).get("resources")) {
      Path file = release.path().resolve(resource.get("path").asText());
      assertThat(resource.get("bytes").asLong()).isEqualTo(Files.size(file));
      assertThat(resource.get("hash").asText()).isEqualTo("sha256:" + Fingerprint.ofFile(file));
    }
    assertThat(published.resolve(".staging")).doesNotExist();
  }

  @Test
  void withNothingNewThereIsNoNewRelease() throws IOException {
    Release first = publish(provenance(1));
    String before = Tree.digest(published);
    Release second = publish(provenance(1));
    assertThat(second).isEqualTo(new Release(first.path(), "2022.1", first.fingerprint(), false));
    assertThat(Tree.digest(published)).isEqualTo(before);
  }

  @Test
  void aCorrectionIsANewReleaseThatSaysWhatChanged() throws IOException {
    Release first = publish(provenance(1));
    String before = Tree.digest(first.path());
    country.protect(new OpenStore(TestSpark.session(), open), 2022, 100);
    Release second = publish(provenance(2));
    assertThat(second.id()).isEqualTo("2022.2");
    assertThat(Tree.digest(first.path())).isEqualTo(before);
    JsonNode revision = Json.read(second.path().resolve("revision.json"));
    assertThat(revision.get("previous").asText()).isEqualTo("2022.1");
    assertThat(revision.get("why").toString())
        .contains("New delivery BOV-2022-2 of 2022")
        .contains("No longer used: delivery BOV-2022-1 of 2022");
    JsonNode population = revision.get("tables").get(0);
    assertThat(population.get("table").asText()).isEqualTo("befolkning");
    assertThat(population.get("rows_added").asLong()).isZero();
    // Stockholm has one municipality, two RegSO, four DeSO and two residuals, of 81 rows each
    assertThat(population.get("rows_changed").asLong()).isBetween(1L, 9L * 81);
    JsonNode largest = population.get("largest_change").get("antal");
    assertThat(largest.get("by").asDouble()).isBetween(90.0, 110.0);
    assertThat(largest.get("key").asText()).contains("omrade = 0180").contains("kon = T");
  }

  @Test
  void aPublishThatFailsLeavesTheCurrentReleaseAndTheNextOneCleansUp() throws IOException {
    publish(provenance(1));
    String before = Tree.digest(published.resolve("releases"));
    String latest = Files.readString(published.resolve("latest.json"));
    Path list = country.schemas().root().resolve("codelists/kommun.csv");
    String kommuner = Files.readString(list);
    Files.writeString(list, kommuner + "0381,Ort 0381,03,A1,A1\n");
    try {
      assertThatThrownBy(() -> publish(provenance(2)))
          .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.INTEGRITY))
          .hasMessageContaining("published.befolkning")
          .hasMessageContaining("0381");
    } finally {
      Files.writeString(list, kommuner);
    }
    assertThat(published.resolve(".staging")).exists();
    assertThat(Tree.digest(published.resolve("releases"))).isEqualTo(before);
    assertThat(published.resolve("latest.json")).hasContent(latest);
    assertThat(publish(provenance(1)).fresh()).isFalse();
    assertThat(published.resolve(".staging")).doesNotExist();
  }

  @Test
  void aReleaseThatWasMovedButNotNamedIsTakenUp() throws IOException {
    Release first = publish(provenance(1));
    Files.delete(published.resolve("latest.json"));
    assertThat(publish(provenance(1)))
        .isEqualTo(new Release(first.path(), "2022.1", first.fingerprint(), false));
    assertThat(Releases.latest(published)).isPresent();
  }

  @Test
  void theSameBytesWhateverTheMachine() throws IOException {
    publish(provenance(1));
    String first = Tree.digest(published);
    published = dir.resolve("again");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    TestSpark.session().conf().set("spark.sql.shuffle.partitions", "7");
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      country.protect(new OpenStore(TestSpark.session(), open), 2022, 0);
      publish(provenance(1));
    } finally {
      TestSpark.session().conf().set("spark.sql.shuffle.partitions", "2");
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(Tree.digest(published)).isEqualTo(first);
  }

  private Release publish(Provenance provenance) {
    OpenStore store = new OpenStore(TestSpark.session(), open);
    return new PublishJob(store, Policy.read(country.schemas()), country.schemas(), published)
        .run(provenance);
  }

  private static Provenance provenance(int version) {
    return new Provenance(
        List.of(new Delivery("BOV-2022-" + version, 2022, "ab".repeat(32))), "1.0", "1", Map.of());
  }
}
