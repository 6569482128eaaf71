package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.microdata.aggregated.AggregateJob;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.TableAssert;
import se.boverket.barometer.tables.TableStore;
import se.boverket.barometer.tables.TestSpark;

/** A year that carries the division of 2018 alone, beside one that carries both. */
class BothDivisionsTest {
  private static final TableStore STORE = WalkedYear.STORE;
  private static final Schemas SCHEMAS = WalkedYear.SCHEMAS;

  @BeforeAll
  static void walk() {
    STORE.replaceYear(
        SCHEMAS.contract(Layer.CLEAN, "person"), WalkedYear.PEOPLE.without2025().rows(2021), 2021);
    new AggregateJob(STORE, SCHEMAS).run(2021);
    new IndexJob(STORE, SCHEMAS).run(2021);
  }

  private static Dataset<Row> table(String table) {
    return STORE.readYear(SCHEMAS.contract(Layer.INDICES, table), 2021);
  }

  @Test
  void theYearHasEveryAreaOfBothAndSumsThatAreThoseOfTheKommun() {
    String sum = "sum(antal) AS antal, sum(antal_nyckel) % 4294967296 AS nyckel";
    String per = "SELECT left(omrade, 4) AS kommun, kon, alder, bakgrund, " + sum;
    table("befolkning").createOrReplaceTempView("befolkning_2021");
    Dataset<Row> kommuner =
        TestSpark.session()
            .sql(per + " FROM befolkning_2021 WHERE niva = 'kommun' GROUP BY 1, 2, 3, 4");
    for (String division : new String[] {"deso2018", "deso2025", "regso2020", "regso2025"}) {
      TableAssert.assertSame(
          kommuner,
          TestSpark.session()
              .sql(
                  per
                      + " FROM befolkning_2021 WHERE indelning = '%s' GROUP BY 1, 2, 3, 4"
                          .formatted(division)));
    }
    assertThat(table("befolkning").where("(status = 'E') <> endswith(indelning, '2025')").count())
        .isZero();
  }

  @Test
  void anAreaThatDidNotChangeIsTheSameInBoth() {
    String[] same = {
      "omrade",
      "indikator",
      "kon",
      "bakgrund",
      "taljare",
      "taljare_nyckel",
      "namnare",
      "namnare_nyckel"
    };
    Dataset<Row> shares =
        table("indikatorer")
            .where(
                "klass = 'share' AND alder = 'T' AND niva = 'deso' AND NOT omrade LIKE '0180C103%'");
    TableAssert.assertSame(
        shares.where("indelning = 'deso2018'").selectExpr(same),
        shares.where("indelning = 'deso2025'").selectExpr(same));
    assertThat(shares.where("indelning = 'deso2025' AND status NOT IN ('E', 'O', 'M')").count())
        .isZero();
  }

  /** The same persons as in 2022, whose squares the estimate does not move. */
  @Test
  void aDrawnAreaHasThePersonsOfItsSquares() {
    String[] counts = {
      "omrade", "indikator", "kon", "alder", "bakgrund", "namnare", "namnare_nyckel", "taljare"
    };
    String own = "indelning = 'rutor' AND klass = 'share' AND taljare IS NOT NULL";
    Dataset<Row> then = table("indikatorer").where(own).selectExpr(counts);
    assertThat(then.count()).isPositive();
    TableAssert.assertSame(
        then, WalkedYear.table(Layer.INDICES, "indikatorer").where(own).selectExpr(counts));
  }

  @Test
  void aNewAreaHasItsPartOfTheOldOne() {
    String total = "kon = 'T' AND alder = 'T' AND bakgrund = 'T'";
    Dataset<Row> befolkning = table("befolkning").where(total);
    long old = befolkning.where("omrade = '0180C1030'").head().<Long>getAs("antal");
    long first = befolkning.where("omrade = '0180C1035'").head().<Long>getAs("antal");
    long second = befolkning.where("omrade = '0180C1036'").head().<Long>getAs("antal");
    assertThat(first + second).isEqualTo(old);
    long true2022 =
        STORE
            .readYear(SCHEMAS.contract(Layer.CLEAN, "person"), 2022)
            .where("deso_2025 = '0180C1035'")
            .count();
    assertThat(first)
        .as("the same people: right but for rounding")
        .isBetween(true2022 - 15, true2022 + 15);
  }

  @Test
  void onlyCountsAreCarriedOverAndMeasuresStayOnTheDivisionDelivered() {
    assertThat(
            table("indikatorer")
                .where(
                    "klass IN ('mean', 'median') AND endswith(indelning, '2025') AND (varde IS NOT NULL OR status NOT IN ('M', 'O'))")
                .count())
        .isZero();
    assertThat(table("ojamlikhetsindex").where("endswith(indelning, '2025')").count()).isZero();
    assertThat(
            table("socioekonomiskt_index")
                .where(
                    "indelning = 'regso2025' AND omradestyp IS NOT NULL AND omradestyp_basar IS NOT NULL AND status IN ('E', 'D')")
                .count())
        .isPositive();
    assertThat(table("omradestyper").where("indelning = 'regso2025' AND status = 'E'").count())
        .isPositive();
  }

  @Test
  void onlyTheYearWithBothHasAKey() {
    Dataset<Row> key = STORE.read(SCHEMAS.contract(Layer.AGGREGATED, "indelningsnyckel"));
    assertThat(key.where("ar = 2021").count()).isZero();
    assertThat(key.where("ar = 2022 AND deso_2018 = '0180C1030'").count()).isEqualTo(2);
  }
}
