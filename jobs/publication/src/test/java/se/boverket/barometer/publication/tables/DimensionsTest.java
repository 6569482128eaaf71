package se.boverket.barometer.publication.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measures;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;

/** The dim tables of the real checkout. */
class DimensionsTest {
  static final Schemas SCHEMAS = new Schemas(Path.of("..", "..", "schemas"));
  static final List<Row> AREAS = DimOmrade.rows(SCHEMAS);

  @Test
  void everyAreaOfSwedenIsThereOnce() {
    assertThat(
            AREAS.stream()
                .collect(
                    Collectors.groupingBy(r -> r.get(2) + " " + r.get(0), Collectors.counting())))
        .containsEntry("aktuell riket", 1L)
        .containsEntry("aktuell lan", 21L)
        .containsEntry("aktuell kommun", 290L)
        .containsEntry("regso2020 regso", 3_363L + 290)
        .containsEntry("regso2025 regso", 3_363L + 290)
        .containsEntry("deso2018 deso", 5_984L + 290)
        .containsEntry("deso2025 deso", 6_160L + 290)
        .containsEntry("aktuell egen", 3L);
    assertThat(AREAS.stream().map(r -> r.get(0) + "|" + r.get(1) + "|" + r.get(2)))
        .doesNotHaveDuplicates();
  }

  @Test
  void anAreaNamesItsParentItsValidityAndItself() {
    assertThat(area("01"))
        .isEqualTo(
            "[lan,01,aktuell,Stockholms län,Stockholm county,riket,00,aktuell,null,null,null,SCB, Sveriges län och kommuner]");
    assertThat(area("0380"))
        .startsWith("[kommun,0380,aktuell,Uppsala,Uppsala,lan,03,aktuell,B3,null,null");
    assertThat(area("0330"))
        .startsWith("[kommun,0330,aktuell,Knivsta,Knivsta,lan,03,aktuell,")
        .contains(",2002,null,");
    assertThat(area("1443")).contains("Bollebygd").contains(",1994,null,");
    assertThat(area("0114A0010"))
        .startsWith("[deso,0114A0010,deso2018,0114A0010,0114A0010,regso,0114R010,regso2020,");
    assertThat(area("0114X"))
        .startsWith(
            "[regso,0114X,regso2020,Upplands Väsby, utan område,Upplands Väsby, without an area,kommun,0114,aktuell,");
  }

  @Test
  void ownAreasAreThereWithTheirParts() {
    assertThat(area("EGBG"))
        .isEqualTo(
            "[egen,EGBG,aktuell,Storgöteborg,Greater Gothenburg,riket,00,aktuell,null,null,null,SCB storstadsområden från 2005]");
    assertThat(DimEgenDel.rows(SCHEMAS))
        .hasSize(26 + 13 + 12)
        .extracting(Row::toString)
        .contains("[egen,EGBG,aktuell,kommun,1480,aktuell]");
  }

  @Test
  void everyParentIsAnAreaItself() {
    List<String> keys =
        AREAS.stream().map(r -> r.get(0) + "|" + r.get(1) + "|" + r.get(2)).toList();
    assertThat(keys)
        .containsAll(
            AREAS.stream()
                .filter(r -> !r.isNullAt(5))
                .map(r -> r.get(5) + "|" + r.get(6) + "|" + r.get(7))
                .distinct()
                .toList());
  }

  @Test
  void measuresAreThoseOfTheRegistryAndThoseThatAreFollowed() {
    List<Row> rows = DimMatt.rows(SCHEMAS);
    List<String> registry = Measures.all().stream().map(Measure::id).toList();
    assertThat(rows)
        .extracting(r -> r.getString(0))
        .doesNotHaveDuplicates()
        .startsWith(registry.toArray(String[]::new))
        .contains("lag_ekonomisk_standard", "ojamlikhetsindex", "dissimilarity_bakgrund");
    assertThat(rows)
        .extracting(r -> r.mkString("|"))
        .anySatisfy(
            row ->
                assertThat(row)
                    .startsWith("bistand_eller_arbetslos|Ekonomiskt bistånd eller arbetslöshet|")
                    .endsWith("|indicator|procent|SCB, ekonomiskt_bistand"));
    assertThat(rows.get(0).mkString("|"))
        .isEqualTo(
            "dissimilarity|Olikhetsindex|Index of dissimilarity (D)|Andelen av gruppen som skulle"
                + " behöva flytta för att bo lika spritt som jämförelsegruppen. 0 = bor lika"
                + " spritt, 1 = inget område har båda.|The share of the group that would have to"
                + " move to be spread as the reference is. 0 = spread alike, 1 = no neighbourhood"
                + " holds both.|two_group|procent|Duncan & Duncan 1955");
    assertThat(rows)
        .filteredOn(r -> r.getString(6).equals("hundradels nat"))
        .extracting(r -> r.getString(0))
        .containsExactly("mutual_information", "diversity_shannon", "narhet_mutual_information");
    List<?> nearest =
        SCHEMAS.contract(Layer.PUBLISHED, "narhet").columns().stream()
            .filter(c -> c.name().equals("matt"))
            .flatMap(c -> c.config().getStringList("koder").stream().map("narhet_"::concat))
            .toList();
    assertThat(rows)
        .filteredOn(r -> r.getString(5).equals("nearest"))
        .extracting(r -> (Object) r.getString(0))
        .containsExactlyElementsOf(nearest);
  }

  @Test
  void groupingsAreTheFilesOfTheCheckout() {
    List<Row> rows = DimGruppering.rows(SCHEMAS);
    assertThat(rows)
        .extracting(r -> r.getString(0) + " " + r.getString(1) + " " + r.getInt(2))
        .doesNotHaveDuplicates()
        .contains("inkomstkvintil 5 5", "bakgrund utrikes 2", "fodelseregion 07 8");
    assertThat(rows.stream().map(r -> r.getString(0)).distinct())
        .containsExactlyInAnyOrder(
            "inkomstkvintil",
            "bakgrund",
            "utlandsk_bakgrund",
            "fodelseregion",
            "utbildning",
            "upplatelseform",
            "sysselsattning",
            "lag_ekonomisk_standard");
  }

  @Test
  void statusLettersAreThoseThatEveryContractAllows() {
    List<String> letters = DimStatus.rows(SCHEMAS).stream().map(r -> r.getString(0)).toList();
    assertThat(letters).containsExactly("A", "D", "E", "U", "P", "B", "O", "M", "Q");
    assertThat(SCHEMAS.contracts(Layer.PUBLISHED))
        .flatExtracting(c -> c.columns())
        .filteredOn(c -> c.name().equals("status") && c.config().hasPath("koder"))
        .allSatisfy(
            c ->
                assertThat(c.config().getStringList("koder"))
                    .containsExactlyInAnyOrderElementsOf(letters));
  }

  private static String area(String code) {
    return AREAS.stream()
        .filter(r -> r.getString(1).equals(code))
        .findFirst()
        .orElseThrow()
        .toString();
  }
}
