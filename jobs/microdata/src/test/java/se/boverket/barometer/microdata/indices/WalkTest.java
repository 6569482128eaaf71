package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.microdata.aggregated.AggregateJob;
import se.boverket.barometer.microdata.indices.RandomPersons.Person;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.TableStore;
import se.boverket.barometer.tables.TestSpark;

/** A random population through both jobs, against a second computation person by person. */
class WalkTest {
  private static final String NOT_OWN = "niva <> 'egen'"; // own areas lie across the others
  private static final Offset<Double> EXACTLY = within(1e-9);
  private static final RandomPersons PEOPLE = WalkedYear.PEOPLE;
  private static final Naive NAIVE = WalkedYear.NAIVE;
  private static final TableStore STORE = WalkedYear.STORE;
  private static final Schemas SCHEMAS = WalkedYear.SCHEMAS;
  private static final Map<String, Object> FACTS = WalkedYear.FACTS;

  @Test
  void aYearThatIsNotThereIsNamedAsMissing() {
    assertThatThrownBy(() -> new AggregateJob(STORE, SCHEMAS).run(2021))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.MISSING))
        .hasMessageContaining("2021");
    assertThatThrownBy(() -> new IndexJob(STORE, SCHEMAS).run(2021))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.MISSING));
  }

  @Test
  void limitsAreExactWithTies() {
    Row limits = table(Layer.AGGREGATED, "inkomstgranser").head();
    assertThat(limits.<Long>getAs("dubbel_median") / 2.0).isEqualTo(NAIVE.median());
    assertThat(
            List.of(
                limits.<Long>getAs("kvintil_1"),
                limits.<Long>getAs("kvintil_2"),
                limits.<Long>getAs("kvintil_3"),
                limits.<Long>getAs("kvintil_4")))
        .isEqualTo(NAIVE.limits());
  }

  @Test
  void everyLevelAddsUpToTheNextOneAndKeysDoToo() {
    Dataset<Row> people = table(Layer.INDICES, "befolkning").where(NOT_OWN);
    people.createOrReplaceTempView("folk");
    List<Row> sums =
        TestSpark.session()
            .sql(
                "SELECT kon, alder, bakgrund, count(DISTINCT antal), count(DISTINCT nyckel) FROM"
                    + " (SELECT niva, indelning, kon, alder, bakgrund, sum(antal) AS antal,"
                    + " sum(antal_nyckel) % 4294967296 AS nyckel FROM folk GROUP BY ALL)"
                    + " GROUP BY kon, alder, bakgrund")
            .collectAsList();
    assertThat(sums).hasSize(81).allMatch(r -> r.getLong(3) == 1 && r.getLong(4) == 1);
    Row riket = people.where("niva = 'riket' AND concat(kon, alder, bakgrund) = 'TTT'").head();
    assertThat(riket.<Long>getAs("antal")).isEqualTo(4000);
    assertThat(riket.<Long>getAs("antal_nyckel"))
        .isEqualTo(PEOPLE.persons().stream().mapToLong(Person::nyckel).sum() & 0xFFFFFFFFL);
  }

  @Test
  void everyAreaHasEveryRow() {
    long areas = 9 + 7 + 10 + 7 + 4 * 3 + 3 + 2 + 1;
    Dataset<Row> people = table(Layer.INDICES, "befolkning").where(NOT_OWN);
    assertThat(people.count()).isEqualTo(areas * 81);
    Dataset<Row> indikatorer =
        table(Layer.INDICES, "indikatorer").where(NOT_OWN).where("alder = 'T'");
    assertThat(indikatorer.where("indikator = 'disponibel_inkomst'").count()).isEqualTo(areas * 9);
    assertThat(indikatorer.where("concat(kon, bakgrund) = 'TT'").count())
        .isEqualTo(areas * SCHEMAS.definitions("indicators").size());
  }

  @Test
  void theIndexIsTheMeanOfThreeSharesPersonByPerson() {
    Map<String, List<Person>> regso = NAIVE.by(p -> regso(p.deso2018()));
    Map<String, Double> made =
        table(Layer.INDICES, "socioekonomiskt_index")
            .where("indelning = 'regso2020'")
            .collectAsList()
            .stream()
            .filter(r -> r.getAs("socioekonomiskt_index") != null)
            .collect(
                Collectors.toMap(r -> r.getAs("omrade"), r -> r.getAs("socioekonomiskt_index")));
    assertThat(made).hasSize(5);
    made.forEach(
        (code, index) -> assertThat(index).isCloseTo(NAIVE.index(regso.get(code)), EXACTLY));
  }

  @Test
  void typesAreCutByTheYearsOwnMeanAndSpread() {
    List<Double> indices =
        NAIVE.by(p -> regso(p.deso2018())).values().stream()
            .map(NAIVE::index)
            .filter(i -> !i.isNaN())
            .toList();
    double mean = indices.stream().mapToDouble(i -> i).average().orElseThrow();
    double sd =
        Math.sqrt(
            indices.stream().mapToDouble(i -> (i - mean) * (i - mean)).average().orElseThrow());
    assertThat((double) FACTS.get("regso2020.medel")).isCloseTo(mean, EXACTLY);
    assertThat((double) FACTS.get("regso2020.standardavvikelse")).isCloseTo(sd, EXACTLY);
    for (int typ = 1; typ <= 5; typ++) {
      int type = typ;
      long expected =
          indices.stream()
              .mapToDouble(i -> (i - mean) / sd)
              .filter(z -> type == (z >= 2 ? 1 : z >= 1 ? 2 : z >= 0 ? 3 : z >= -1 ? 4 : 5))
              .count();
      assertThat(((Number) FACTS.getOrDefault("regso2020.typ" + typ, 0)).longValue())
          .isEqualTo(expected);
    }
  }

  @Test
  void inequalityIsDissimilarityOfTheOuterQuintiles() {
    dissimilarity("00", "deso", "aktuell", NAIVE.dissimilarity(PEOPLE.persons(), Person::deso2018));
    dissimilarity(
        "00", "deso", "regso2025", NAIVE.dissimilarity(PEOPLE.persons(), Person::deso2025));
    dissimilarity(
        "00", "regso", "aktuell", NAIVE.dissimilarity(PEOPLE.persons(), p -> regso(p.deso2018())));
    dissimilarity(
        "0180",
        "regso",
        "aktuell",
        NAIVE.dissimilarity(NAIVE.by(Person::kommun).get("0180"), p -> regso(p.deso2018())));
  }

  @Test
  void mediansAreExactAtEveryLevel() {
    Map<String, Double> made =
        table(Layer.INDICES, "indikatorer")
            .where("indikator = 'disponibel_inkomst' AND concat(kon, alder, bakgrund) = '2TT'")
            .where("indelning IN ('aktuell', 'regso2025')")
            .collectAsList()
            .stream()
            .filter(r -> r.getAs("varde") != null)
            .collect(Collectors.toMap(r -> r.getAs("omrade"), r -> r.getAs("varde")));
    Map<String, List<Person>> expected = NAIVE.by(p -> regso(p.deso2025()));
    expected.putAll(NAIVE.by(Person::kommun));
    expected.putAll(NAIVE.by(p -> p.kommun().substring(0, 2).equals("25") ? "25" : "01"));
    expected.putAll(NAIVE.by(p -> "00"));
    assertThat(made.keySet()).containsAll(expected.keySet());
    expected.forEach(
        (code, persons) ->
            assertThat(made.get(code))
                .isEqualTo(
                    Naive.centralIncome(
                        persons.stream().filter(p -> p.kon().equals("2")).toList())));
  }

  @Test
  void laterYearsAreAlsoCutByTheBaseYear() {
    STORE.replaceYear(
        SCHEMAS.contract(Layer.CLEAN, "person"), RandomPersons.of(8, 1500).rows(2023), 2023);
    new AggregateJob(STORE, SCHEMAS).run(2023);
    new IndexJob(STORE, SCHEMAS).run(2023);
    Fordelning base =
        new Fordelning(
            (Double) FACTS.get("regso2020.medel"),
            (Double) FACTS.get("regso2020.standardavvikelse"));
    Typgranser limits = new Typgranser(List.of(2.0, 1.0, 0.0, -1.0));
    List<Row> rows =
        STORE
            .readYear(SCHEMAS.contract(Layer.INDICES, "socioekonomiskt_index"), 2023)
            .where("indelning = 'regso2020'")
            .collectAsList();
    assertThat(rows)
        .hasSize(7)
        .allSatisfy(
            r ->
                assertThat(r.<Integer>getAs("omradestyp_basar"))
                    .isEqualTo(limits.typ(base.z(r.getAs("socioekonomiskt_index")))));
    assertThat(table(Layer.INDICES, "socioekonomiskt_index").count()).isEqualTo(33);
  }

  @Test
  void aMissingSourceIsNotZero() {
    Dataset<Row> shares =
        table(Layer.INDICES, "indikatorer").where("indikator = 'bistand_eller_arbetslos'");
    assertThat(shares.where("omrade LIKE '2584%' AND status = 'A'").count()).isZero();
    assertThat(
            shares
                .where("omrade = '2584' AND concat(kon, bakgrund) = 'TT'")
                .head()
                .<String>getAs("status"))
        .isEqualTo("O");
    Row riket = shares.where("omrade = '00' AND concat(kon, bakgrund) = 'TT'").head();
    assertThat(riket.<String>getAs("status")).isEqualTo("A");
    assertThat(riket.<String>getAs("anmarkning")).contains("2584");
    assertThat(
            table(Layer.INDICES, "socioekonomiskt_index")
                .where("omrade LIKE '2584R%' AND status = 'O' AND omradestyp IS NULL")
                .count())
        .isEqualTo(4);
    assertThat(
            table(Layer.INDICES, "stora_utmaningar")
                .where("omrade = '2584' AND status = 'O' AND uppfyller_omradestyp IS NULL")
                .count())
        .isEqualTo(2);
  }

  private static void dissimilarity(String area, String enhet, String indelning, double expected) {
    Row row =
        table(Layer.INDICES, "ojamlikhetsindex")
            .where(
                "omrade = '%s' AND enhet = '%s' AND indelning = '%s'"
                    .formatted(area, enhet, indelning))
            .head();
    assertThat(row.<Double>getAs("varde")).isCloseTo(expected, EXACTLY);
  }

  /** Both divisions of the tiny country number RegSO alike, but for two DeSO. */
  private static String regso(String deso) {
    if (deso == null) {
      return null;
    }
    Function<String, String> key = list -> SCHEMAS.codelist(list).map("deso", "regso").get(deso);
    return key.apply("deso2018") == null ? key.apply("deso2025") : key.apply("deso2018");
  }

  private static Dataset<Row> table(Layer layer, String table) {
    return WalkedYear.table(layer, table);
  }
}
