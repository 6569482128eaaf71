package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.microdata.indices.RandomPersons.Person;
import se.boverket.barometer.tables.Layer;

/** Indicators through both jobs, against a second computation person by person. */
class IndicatorWalkTest {
  @Test
  void oneMoreIndicatorIsOneMoreFileAndNothingElse() {
    Map<String, Row> made =
        WalkedYear.table(Layer.INDICES, "indikatorer")
            .where("indikator = 'tonaringar' AND concat(kon, alder, bakgrund) = 'TTT'")
            .where("niva = 'deso' AND indelning = 'deso2018'")
            .collectAsList()
            .stream()
            .collect(Collectors.toMap(r -> r.getAs("omrade"), r -> r));
    WalkedYear.NAIVE
        .by(Person::deso2018)
        .forEach(
            (deso, persons) -> {
              assertThat(made.get(deso).<Long>getAs("namnare")).isEqualTo(persons.size());
              assertThat(made.get(deso).<Long>getAs("taljare"))
                  .isEqualTo(
                      persons.stream().filter(p -> p.alder() >= 13 && p.alder() <= 19).count());
            });
  }

  @Test
  void agesOfAKommunAreThePartsOfItsTotal() {
    List<Row> rows =
        WalkedYear.table(Layer.INDICES, "indikatorer")
            .where("indikator = 'lag_ekonomisk_standard' AND omrade = '0180'")
            .where("kon = '2' AND bakgrund = 'T'")
            .collectAsList();
    assertThat(rows).hasSize(9);
    Function<Predicate<String>, Long> counted =
        ages ->
            rows.stream()
                .filter(r -> ages.test(r.getAs("alder")))
                .mapToLong(r -> r.getAs("taljare"))
                .sum();
    assertThat(counted.apply(a -> !a.equals("T"))).isEqualTo(counted.apply("T"::equals));
    assertThat(counted.apply("30-44"::equals))
        .isEqualTo(
            WalkedYear.NAIVE.by(Person::kommun).get("0180").stream()
                .filter(p -> p.kon().equals("2") && p.alder() >= 30 && p.alder() <= 44)
                .filter(p -> p.standard() != null && p.standard() < 0.6 * WalkedYear.NAIVE.median())
                .count());
  }

  @Test
  void indicatorsWithoutASourceThisYearAreThereAndSayWhy() {
    Dataset<Row> rows = WalkedYear.table(Layer.INDICES, "indikatorer");
    for (String missing :
        List.of("behoriga_gymnasieskolan", "valdeltagande_riksdag", "kvarboende")) {
      Dataset<Row> of = rows.where("indikator = '" + missing + "'");
      assertThat(of.count()).isPositive().isEqualTo(of.where("status = 'O'").count());
    }
    assertThat(
            rows.where("indikator = 'kvarboende' AND omrade = '00'")
                .head()
                .<String>getAs("anmarkning"))
        .contains("rtb_individ")
        .contains("2021");
  }
}
