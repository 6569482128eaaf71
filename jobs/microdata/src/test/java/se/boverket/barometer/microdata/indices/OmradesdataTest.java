package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.microdata.aggregated.Delivered;
import se.boverket.barometer.microdata.aggregated.TinyCountry;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;

/**
 * Cells: indikator klass oppen varde taljare taljare_nyckel namnare namnare_nyckel underlag kalla
 * status anmarkning.
 */
class OmradesdataTest {
  private static final StructType RAW =
      StructType.fromDDL(
          "indikator string, niva string, omrade string, varde double, namnare double, kalla string,"
              + " konfidentiell boolean");

  @TempDir private Path dir;

  @Test
  void everyAreaOfTheLevelHasARow() {
    Map<String, String> rows = rows(row("oro", "kommun", "0180", 31.5, 200.0, false));
    assertThat(rows)
        .containsOnly(
            Map.entry("kommun 0114 aktuell", "oro open true - - - - - - - O O: not delivered"),
            Map.entry("kommun 0180 aktuell", "oro open true 31.5 - - - - 200 Enkät A -"),
            Map.entry("kommun 2584 aktuell", "oro open true - - - - - - - O O: not delivered"));
  }

  @Test
  void whatIsDescribedIsMissedInAYearWithoutIt() {
    Delivered described = new Delivered("oro", true, Set.of("lan"), "Byrån");
    assertThat(rows(List.of(described)))
        .hasSize(2)
        .containsEntry(
            "lan 25 aktuell", "oro open true - - - - - - Byrån O O: not delivered for the year");
  }

  @Test
  void neighbourhoodsAreThoseOfTheDivisionThatHasAllTheCodes() {
    assertThat(rows(row("oro", "regso", "0180R001", 5, null, false)))
        .hasSize(7)
        .containsEntry("regso 0180R001 regso2020", "oro open true 5.0 - - - - - Enkät A -");
    assertThat(rows(row("oro", "deso", "0180C1035", 5, null, false)))
        .hasSize(10)
        .containsKey("deso 0180C1035 deso2025");
  }

  @Test
  void codesThatAreNoAreasAreToldTogether() {
    Row[] wrong = {
      row("oro", "regso", "0180R009", 5, null, false),
      row("oro", "regso", "0114R099", 5, null, false),
      row("trivsel", "lan", "26", 5, null, false)
    };
    assertThatThrownBy(() -> rows(wrong))
        .isInstanceOf(Stop.class)
        .hasMessageContaining("oro, regso: 2 codes, the first is 0114R099")
        .hasMessageContaining("trivsel, lan: 1 codes, the first is 26");
  }

  @Test
  void confidentialOnesAreCountsWithTheKeysOfTheirArea() {
    assertThat(rows(row("oro", "kommun", "0180", 31.5, 200.0, true)))
        .containsEntry("kommun 0180 aktuell", "oro share false - 63 5 200 9 - Enkät A -");
    assertThat(rows(row("oro", "kommun", "0180", 31.5, null, true)))
        .containsEntry("kommun 0180 aktuell", "oro share false - 0 5 0 9 - Enkät A -");
    Delivered mean = new Delivered("oro", false, Set.of("kommun"), "Byrån");
    assertThat(rows(List.of(mean), row("oro", "kommun", "0180", 3, 200.0, true)))
        .containsEntry("kommun 0180 aktuell", "oro share false - 0 5 0 9 - Enkät A -");
  }

  @Test
  void descriptionsAreToldWithAllThatIsWrong() throws IOException {
    Schemas schemas = TinyCountry.schemas(dir);
    assertThat(Delivered.all(schemas)).extracting(Delivered::id).contains("otrygga_kvallstid");
    Path file = dir.resolve("omradesdata/otrygga_kvallstid.conf");
    String text = Files.readString(file);
    Files.writeString(file, text.replace("decimaler = 1", "decimaler = -4"));
    Files.writeString(
        dir.resolve("omradesdata/kvarboende.conf"), text.replace("[kommun, regso]", "[kvarter]"));
    assertThatThrownBy(() -> IndexJob.check(schemas))
        .isInstanceOf(Stop.class)
        .hasMessageContaining("otrygga_kvallstid.conf, line 11: decimaler must be")
        .hasMessageContaining("kvarboende.conf, line 1: the file must be called as its id")
        .hasMessageContaining("kvarboende.conf is in schemas/indicators too")
        .hasMessageContaining("kvarboende.conf: nivaer must name some of");
  }

  private Map<String, String> rows(Row... delivered) {
    return rows(List.of(), delivered);
  }

  private Map<String, String> rows(List<Delivered> described, Row... delivered) {
    Schemas schemas =
        Files.exists(dir.resolve("raw")) ? new Schemas(dir) : TinyCountry.schemas(dir);
    Omraden omraden =
        new Omraden(
            List.of(Division.of2018(schemas), Division.of2025(schemas)),
            List.of(),
            new TreeMap<>(schemas.codelist("kommun").map("kommun", "lan")),
            Egna.NONE);
    Map<String, Delivered> known = new TreeMap<>();
    described.forEach(d -> known.put(d.id(), d));
    Map<Omrade, AreaKeys> keys = Map.of(Omrade.kommun("0180"), new AreaKeys(9, 5));
    Map<String, String> rows = new TreeMap<>();
    new Omradesdata(omraden, known, () -> keys)
        .rows(Arrays.asList(delivered))
        .forEach(r -> rows.put(text(r, 0, 3), text(r, 3, r.size())));
    return rows;
  }

  private static Row row(String id, String niva, String omrade, double value, Double n, boolean c) {
    return new GenericRowWithSchema(new Object[] {id, niva, omrade, value, n, "Enkät", c}, RAW);
  }

  private static String text(Row row, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(i > from ? " " : "").append(row.isNullAt(i) ? "-" : row.get(i).toString());
    }
    return text.toString();
  }
}
