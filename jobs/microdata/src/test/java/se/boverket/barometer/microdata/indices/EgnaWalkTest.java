package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.microdata.indices.RandomPersons.Person;
import se.boverket.barometer.tables.Layer;

/** Own areas drawn on the map through both jobs, against a second computation person by person. */
class EgnaWalkTest {
  private static final String WEST = "omrade = '0180EV' AND indelning = 'rutor'";
  private static final List<Person> INSIDE =
      WalkedYear.PEOPLE.persons().stream()
          .filter(
              p ->
                  "0180C1010".equals(p.deso2018())
                      || "0180C1020".equals(p.deso2018()) && p.east() < 600_500)
          .toList();

  @Test
  void indicatorsCountThePersonsOfItsSquaresInAllGroups() {
    for (String group : List.of("T", "80+")) {
      List<Row> rows =
          rows(
                  "indikatorer",
                  "indikator = 'lag_ekonomisk_standard' AND kon = '1' AND bakgrund = 'T'")
              .stream()
              .filter(r -> r.getAs("alder").equals(group))
              .toList();
      List<Person> men =
          INSIDE.stream()
              .filter(p -> p.kon().equals("1") && p.standard() != null)
              .filter(p -> group.equals("T") || p.alder() >= 80)
              .toList();
      assertThat(rows).hasSize(1);
      assertThat(rows.get(0).<Long>getAs("namnare")).isEqualTo(men.size()).isPositive();
      assertThat(rows.get(0).<Long>getAs("taljare"))
          .isEqualTo(
              men.stream().filter(p -> p.standard() < 0.6 * WalkedYear.NAIVE.median()).count());
      assertThat(rows.get(0).<Long>getAs("namnare_nyckel"))
          .isEqualTo(men.stream().mapToLong(Person::nyckel).sum() & 0xFFFFFFFFL);
    }
  }

  @Test
  void mediansToo() {
    Row row =
        rows(
                "indikatorer",
                "indikator = 'disponibel_inkomst' AND concat(kon, alder, bakgrund) = 'TTT'")
            .get(0);
    assertThat(row.<Double>getAs("varde")).isCloseTo(Naive.centralIncome(INSIDE), within(1e-6));
  }

  @Test
  void measuresStandOnThePartsOfNeighbourhoodsInIt() {
    Row row = rows("ojamlikhetsindex", "enhet = 'deso'").get(0);
    assertThat(row.<Integer>getAs("antal_omraden")).isEqualTo(2);
    assertThat(row.<Double>getAs("varde"))
        .isCloseTo(WalkedYear.NAIVE.dissimilarity(INSIDE, Person::deso2018), within(1e-9));
    Row isolation =
        rows(
                "segregationsindex",
                "enhet = 'deso' AND gruppering = 'bakgrund' AND grupp = 'utrikes' AND matt ="
                    + " 'isolation'")
            .get(0);
    assertThat(isolation.<Double>getAs("varde")).isCloseTo(isolation(), within(1e-9));
  }

  @Test
  void typesAreThoseOfTheRegsoThatItsPeopleLiveIn() {
    Map<String, String> regsoOf = WalkedYear.SCHEMAS.codelist("deso2018").map("deso", "regso");
    Map<String, Integer> typeOf = new HashMap<>();
    WalkedYear.table(Layer.INDICES, "socioekonomiskt_index")
        .where("indelning = 'regso2020' AND omradestyp IS NOT NULL")
        .where(
            "folkmangd >= 300 OR least(lag_ekonomisk_standard_namnare, forgymnasial_namnare,"
                + " bistand_eller_arbetslos_namnare) >= 100")
        .collectAsList()
        .forEach(r -> typeOf.put(r.getAs("omrade"), r.getAs("omradestyp")));
    List<Row> rows = rows("omradestyper", "true");
    assertThat(rows).hasSize(5);
    for (Row row : rows) {
      Integer type = row.getAs("omradestyp");
      List<Person> people =
          INSIDE.stream().filter(p -> type.equals(typeOf.get(regsoOf.get(p.deso2018())))).toList();
      assertThat(row.<Long>getAs("folkmangd")).isEqualTo(people.size());
      assertThat(row.<Long>getAs("folkmangd_nyckel"))
          .isEqualTo(people.stream().mapToLong(Person::nyckel).sum() & 0xFFFFFFFFL);
    }
    assertThat(rows.get(0).<Long>getAs("folkmangd_totalt")).isEqualTo(INSIDE.size());
  }

  /** The two areas have all squares of the kommun. */
  @Test
  void whoHasNoSquareIsToldInHundreds() {
    List<Person> all =
        WalkedYear.PEOPLE.persons().stream().filter(p -> p.kommun().equals("0180")).toList();
    long without = all.stream().filter(p -> p.deso2018() == null).count();
    assertThat(without).isPositive();
    assertThat(WalkedYear.FACTS.get(IndexJob.OUTSIDE))
        .hasToString(
            "[{fil=stadsdelar, kommun=0180, personer=%d, utan_ruta=%d, utanfor=0}]"
                .formatted(hundreds(all.size()), hundreds(without)));
  }

  private static long hundreds(long persons) {
    return Math.round(persons / 100.0) * 100;
  }

  @Test
  void theOtherAreasAreWhatTheyWere() {
    assertThat(rows("segregationsindex", "true")).isNotEmpty();
    long own =
        WalkedYear.table(Layer.INDICES, "lokal_segregation").where("omrade LIKE '%E_'").count();
    assertThat(own).isZero();
  }

  private static double isolation() {
    double abroad = INSIDE.stream().filter(EgnaWalkTest::abroad).count();
    return 100
        * List.of("0180C1010", "0180C1020").stream()
            .mapToDouble(
                deso -> {
                  List<Person> unit =
                      INSIDE.stream().filter(p -> deso.equals(p.deso2018())).toList();
                  double some = unit.stream().filter(EgnaWalkTest::abroad).count();
                  return some / abroad * some / unit.size();
                })
            .sum();
  }

  private static boolean abroad(Person person) {
    return person.bakgrund().equals("utrikes");
  }

  private static List<Row> rows(String table, String condition) {
    return WalkedYear.table(Layer.INDICES, table).where(WEST).where(condition).collectAsList();
  }
}
