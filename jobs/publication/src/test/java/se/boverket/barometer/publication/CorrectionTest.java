package se.boverket.barometer.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.disclosure.OpenStore;
import se.boverket.barometer.publication.release.Json;
import se.boverket.barometer.publication.release.Release;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.TestSpark;

/** What happens to a release when another comes after it, or should not. */
class CorrectionTest {
  static final SmallRelease SMALL = SmallRelease.one();

  @TempDir Path dir;
  Path open;
  Path published;
  SmallCountry country = SMALL.country();

  @BeforeEach
  void copy() throws IOException {
    open = Tree.copy(SMALL.folder().resolve("open"), dir.resolve("open"));
    published = Tree.copy(SMALL.folder().resolve("published"), dir.resolve("published"));
  }

  @Test
  void aCorrectionIsANewReleaseThatSaysWhatChanged() throws IOException {
    String before = Tree.digest(published.resolve("releases"));
    country.correct(new OpenStore(TestSpark.session(), open), 2022, 100);
    Release second = SMALL.publish(open, published, 2);
    assertThat(second.id()).isEqualTo("2022.2");
    assertThat(Releases.latest(published).orElseThrow().id()).isEqualTo("2022.2");
    JsonNode revision = Json.read(second.path().resolve("revision.json"));
    assertThat(revision.get("previous").asText()).isEqualTo("2022.1");
    assertThat(revision.get("why").toString())
        .contains("New delivery BOV-2022-2 of 2022")
        .contains("No longer used: delivery BOV-2022-1 of 2022");
    assertStockholmChanged(revision.get("tables").get(0));
    Tree.delete(second.path());
    assertThat(Tree.digest(published.resolve("releases"))).isEqualTo(before);
  }

  @Test
  void aCorrectionSaysHowManyAreasChangeTheirTypeAndWhichDefinitions() throws IOException {
    country.correct(new OpenStore(TestSpark.session(), open), 2022, 1);
    JsonNode revision =
        Json.read(SMALL.publish(open, published, 2).path().resolve("revision.json"));
    assertThat(revision.get("why").toString())
        .contains("Definition indicators/fattiga.conf changed.");
    // the DeSO and its RegSO, by rule one type further each
    assertThat(revision.get("omradestyp").toString())
        .contains(
            "{\"ar\":2021,\"indelning\":\"deso2018\",\"areas\":16,\"areas_changed\":0,\"per_cent_changed\":0.0}")
        .contains(
            "{\"ar\":2022,\"indelning\":\"deso2018\",\"areas\":16,\"areas_changed\":1,\"per_cent_changed\":6.25}")
        .contains(
            "{\"ar\":2022,\"indelning\":\"regso2020\",\"areas\":8,\"areas_changed\":1,\"per_cent_changed\":12.5}");
  }

  @Test
  void aDamagedReleaseIsToldBeforeAnythingIsMade() throws IOException {
    Path table = published.resolve("releases/2022.1/tables/befolkning.parquet");
    Files.delete(table);
    Files.writeString(table, "PAR1");
    String before = Tree.digest(published);
    assertThatThrownBy(() -> SMALL.publish(open, published, 2))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.INTEGRITY))
        .hasMessageContaining("tables/befolkning.parquet is not what was released")
        .hasMessageContaining("latest.json");
    assertThat(Tree.digest(published)).isEqualTo(before);
    // as the message says
    Tree.delete(published.resolve("releases/2022.1"));
    Files.delete(published.resolve("latest.json"));
    assertThat(SMALL.publish(open, published, 1).fingerprint())
        .isEqualTo(SMALL.release().fingerprint());
  }

  @Test
  void figuresThatDoNotHoldTogetherAreNotPublished() throws IOException {
    Path checks = country.schemas().root().resolve("uppfoljning.conf");
    String text = Files.readString(checks);
    Files.writeString(
        checks, text.replace("medel = [1, 40]", "medel = [1, 2]").replace("[0.5, 25]", "[11, 25]"));
    try {
      assertThatThrownBy(() -> SMALL.publish(open, published, 2))
          .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.INTEGRITY))
          .hasMessageContaining("socioekonomiskt_index, medel of deso 0114A0010 in 2021 is outside")
          .hasMessageContaining("standardavvikelse of deso");
    } finally {
      Files.writeString(checks, text);
    }
    assertThat(Releases.latest(published).orElseThrow().id()).isEqualTo("2022.1");
  }

  @Test
  void whatCanBeFoundOutIsNotPublished() throws IOException {
    // few enough to pass for noise between tables: only the attacker compares cell by cell
    country.correctPopulation(new OpenStore(TestSpark.session(), open), 2022, 10);
    assertThatThrownBy(() -> SMALL.publish(open, published, 2))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.DISCLOSURE))
        .hasMessageContaining("inconsistent: socioekonomiskt_index [2022 deso 0180A0010");
    assertThat(Releases.latest(published).orElseThrow().id()).isEqualTo("2022.1");
    assertThat(published.resolve("releases/2022.2")).doesNotExist();
  }

  @Test
  void aPublishThatFailsLeavesTheCurrentReleaseAsItWas() throws IOException {
    String before = Tree.digest(published);
    Path list = country.schemas().root().resolve("codelists/kommun.csv");
    String kommuner = Files.readString(list);
    Files.writeString(list, kommuner + "0381,Ort 0381,03,A1,A1\n");
    try {
      assertThatThrownBy(() -> SMALL.publish(open, published, 2))
          .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.INTEGRITY))
          .hasMessageContaining("published.befolkning")
          .hasMessageContaining("0381");
    } finally {
      Files.writeString(list, kommuner);
    }
    assertThat(published.resolve(".staging")).exists();
    Tree.delete(published.resolve(".staging"));
    assertThat(Tree.digest(published)).isEqualTo(before);
  }

  private static void assertStockholmChanged(JsonNode population) {
    assertThat(population.get("table").asText()).isEqualTo("befolkning");
    assertThat(population.get("rows_added").asLong()).isZero();
    // one DeSO and the four areas that it is part of, of 81 rows each
    assertThat(population.get("rows_changed").asLong()).isBetween(1L, 5L * 81);
    JsonNode largest = population.get("largest_change").get("antal");
    assertThat(largest.get("by").asDouble()).isBetween(90.0, 110.0);
    assertThat(largest.get("key").asText())
        .containsAnyOf("omrade = 0180", "omrade = 01,", "omrade = 00,")
        .contains("kon = T");
  }
}
