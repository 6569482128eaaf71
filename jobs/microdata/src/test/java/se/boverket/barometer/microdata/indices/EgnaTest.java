package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.microdata.aggregated.TinyCountry;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;

class EgnaTest {
  private static final String HEADER = "omrade,namn,namn_en,indelning,del,kalla\n";

  @TempDir Path dir;

  @Test
  void anAreaLiesInAllThatNameIt() throws IOException {
    Egna egna =
        read(
            HEADER
                + "0180EN,Norr,North,deso2018,0180C1010,S\n"
                + "0180EN,Norr,North,deso2018,0180C1020,S\n"
                + "0180ES,Söder,South,deso2018,0180C1030,S\n"
                + "ELA1,Ett,One,kommun,0180,S\n"
                + "ELA1,Ett,One,kommun,0114,S\n");
    assertThat(egna.of("deso2018", "0180C1020"))
        .containsExactly(new Omrade("egen", "0180EN", "deso2018"));
    assertThat(egna.of("deso2018", "0180C1040")).isEmpty();
    assertThat(egna.of("deso2018", null)).isEmpty();
    assertThat(egna.of("kommun", "0114")).containsExactly(new Omrade("egen", "ELA1", "aktuell"));
    assertThat(egna.all("deso2018")).extracting(Omrade::omrade).containsExactly("0180EN", "0180ES");
    assertThat(egna.all("deso2025")).isEmpty();
  }

  @Test
  void theSourcesOfAStadsdelAreThoseOfItsKommun() {
    assertThat(new Omrade("egen", "0180EN", "deso2018").ursprung()).isEqualTo("0180");
    assertThat(new Omrade("egen", "ESTHLM", "aktuell").ursprung()).isEqualTo("ESTHLM");
    assertThat(new Omrade("egen", "ELA", "aktuell").ursprung()).isEqualTo("ELA");
  }

  @Test
  void theRealOnesCanBeUsed() {
    Egna egna = Egna.read(TinyCountry.REAL);
    assertThat(egna.all("kommun"))
        .extracting(Omrade::omrade)
        .containsExactly("EGBG", "EMALMO", "ESTHLM");
    assertThat(egna.parts().get("kommun")).hasSize(26 + 13 + 12);
  }

  @Test
  void drawnAreasLieInAKommunAndAreThereOnce() throws IOException {
    Schemas schemas = TinyCountry.schemas(dir);
    Path file = Files.createDirectories(dir.resolve("egna")).resolve("karta.geojson");
    String feature =
        """
        {"properties": {"omrade": "CODE", "namn": "A", "namn_en": "A", "kalla": "K"},
         "geometry": {"type": "Polygon", "coordinates": [[[X000, 6600000], [X900, 6600000],
           [X900, 6600900], [X000, 6600000]]]}}""";
    String good = feature.replace("CODE", "0180EA").replace("X", "600");
    Files.writeString(file, "{\"features\": [" + good + "]}");
    assertThat(Egna.read(schemas).all("rutor"))
        .extracting(Omrade::omrade)
        .containsExactly("0180EA");
    String again = good.replace("[600", "[601");
    String nowhere = feature.replace("CODE", "9999EA").replace("X", "602");
    Files.writeString(file, "{\"features\": [" + String.join(",", good, again, nowhere) + "]}");
    assertThatThrownBy(() -> IndexJob.check(schemas))
        .isInstanceOf(Stop.class)
        .hasMessageContaining("karta.geojson: omrade 0180EA stands elsewhere too")
        .hasMessageContaining("karta.geojson: omrade 9999EA must be the code of its kommun");
  }

  @Test
  void withoutAnyFolderThereAreNone() {
    assertThat(Egna.read(TinyCountry.schemas(dir)).parts()).isEmpty();
  }

  @Test
  void allFaultsAreToldAtOnceWithFileAndLine() {
    String wrong =
        HEADER
            + "0180EN,Norr,North,deso2018,0180C1010,S\n"
            + "0180EN,Norr,North,deso2018,0180C9999,S\n"
            + "0180ES,Söder,South,deso2018,0180C1010,S\n"
            + "0180EN,Nord,North,deso2018,0180C1020,S\n"
            + "0180EQ,Kvar,Quarter,deso2018,0114A0010,S\n"
            + "0180ERX,Rest,Rest,deso2018,0180C1030,S\n"
            + "ELA1,,One,kommun,0180,S\n"
            + "ELA2,Två,Two,lan,01,S\n";
    assertThatThrownBy(() -> read(wrong))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.USAGE))
        .hasMessageContaining("own.csv, line 3: del 0180C9999 is not in deso2018")
        .hasMessageContaining("own.csv, line 4: del 0180C1010 is in this file twice")
        .hasMessageContaining("own.csv, line 5: omrade 0180EN stands with other names")
        .hasMessageContaining("own.csv, line 6: omrade 0180EQ")
        .hasMessageContaining("own.csv, line 7: omrade 0180ERX")
        .hasMessageContaining("own.csv, line 8: namn, namn_en and kalla must have a text")
        .hasMessageContaining("own.csv, line 9: indelning is lan");
    assertThatThrownBy(() -> read("omrade,del\n0180EN,0180C1010\n"))
        .hasMessageContaining("own.csv, line 1: the columns must be omrade,namn,namn_en");
  }

  private Egna read(String csv) throws IOException {
    Path folder = dir.resolve("s" + csv.hashCode());
    Files.createDirectories(folder);
    Schemas schemas = TinyCountry.schemas(folder);
    Files.writeString(Files.createDirectories(folder.resolve("egna")).resolve("own.csv"), csv);
    return Egna.read(schemas);
  }
}
