package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.microdata.aggregated.TinyCountry;
import se.boverket.barometer.microdata.indices.Indelningsnyckel.Part;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Rows;
import se.boverket.barometer.tables.TableAssert;
import se.boverket.barometer.tables.TestSpark;
import se.boverket.barometer.tables.TextTable;

class SkattningTest {
  private static final Skattning ESTIMATE =
      new Skattning(
          Division.of2025(TinyCountry.REAL),
          "deso_2018",
          2023,
          List.of(
              new Part("0114A0010", "0114A0010", 0, 300, 300),
              new Part("0114C1010", "0114C1011", 0, 60, 200),
              new Part("0114C1010", "0114C1012", 60, 150, 200),
              new Part("0114C1010", "0114C1013", 150, 200, 200)));

  /** Random base cells of 2018, whose parts are checked. */
  private static Dataset<Row> celler(int cells) {
    Random random = new Random(11);
    List<Row> rows =
        random
            .ints(cells, 0, 60)
            .mapToObj(
                n -> {
                  Object[] row = new Object[18];
                  row[0] = 2015;
                  row[1] = "0114";
                  row[2] = n % 3 == 0 ? "0114A0010" : n % 20 == 1 ? null : "0114C1010";
                  row[4] = "1";
                  row[5] = Integer.toString(random.nextInt());
                  row[6] = "inrikes";
                  row[7] = "matt";
                  row[8] = (long) n + 3;
                  row[9] = (long) n;
                  row[10] = random.nextLong() & 0xFFFFFFFFL;
                  row[11] = (long) random.nextInt(n + 1);
                  row[12] = random.nextLong() & 0xFFFFFFFFL;
                  row[13] = 1000L;
                  return RowFactory.create(row);
                })
            .toList();
    return Rows.of(
        TestSpark.session(), rows, TinyCountry.REAL.contract(Layer.AGGREGATED, "celler").schema());
  }

  @Test
  void partsAreWholeAddUpAndAreRightOnAverage() {
    Dataset<Row> cells = celler(2000);
    Dataset<Row> parts = ESTIMATE.on("celler", cells);
    assertThat(parts.columns()).containsExactly(cells.columns());
    String[] sums = {
      "deso_2018",
      "alder",
      "sum(i_alder) AS i_alder",
      "sum(namnare) AS namnare",
      "sum(namnare_nyckel) % 4294967296 AS namnare_nyckel",
      "sum(taljare) AS taljare",
      "sum(taljare_nyckel) % 4294967296 AS taljare_nyckel",
      "sum(summa) AS summa"
    };
    TableAssert.assertSame(sums(cells, sums), sums(parts, sums));
    assertThat(parts.where("taljare > namnare OR taljare < 0 OR namnare < 0").count()).isZero();
    Row share =
        parts
            .where("deso_2025 = '0114C1012'")
            .selectExpr("sum(namnare)", "sum(taljare)")
            .crossJoin(
                cells.where("deso_2018 = '0114C1010'").selectExpr("sum(namnare)", "sum(taljare)"))
            .head();
    assertThat((double) share.getLong(0) / share.getLong(2)).isBetween(0.445, 0.455);
    assertThat((double) share.getLong(1) / share.getLong(3)).isBetween(0.44, 0.46);
  }

  @Test
  void anAreaThatIsTheSameInBothHasTheSameCountsAndKeys() {
    Dataset<Row> cells = celler(300).where("deso_2018 = '0114A0010'");
    TableAssert.assertSame(cells.drop("deso_2025"), ESTIMATE.on("celler", cells).drop("deso_2025"));
    assertThat(ESTIMATE.on("celler", cells).where("deso_2025 = deso_2018").count())
        .isEqualTo(cells.count());
  }

  @Test
  void whoHasNoAreaHasNoneInTheOtherDivision() {
    Dataset<Row> cells = celler(300).where("deso_2018 IS NULL");
    TableAssert.assertSame(cells, ESTIMATE.on("celler", cells));
  }

  @Test
  void countsAreEstimatedAndWhatIsNoCountIsNotThere() {
    String columns =
        "omrade string | indelning string | klass string | varde double | storst double |"
            + " summa double | hushall double | status string | anmarkning string";
    TableAssert.assertSame(
        TextTable.rows(
            columns
                + """

                0114A0010 | deso2025 | share  | -   | -   | -   | -   | E | E: areas estimated by persons with both codes in 2023
                0114A0010 | deso2025 | median | -   | -   | -   | -   | M | M: only counts are carried over to areas estimated by 2023
                0114A0010 | deso2025 | mean   | -   | -   | -   | -   | O | O: why
                0114R001  | regso2025 | count | 7.0 | -   | -   | -   | E | E: areas estimated by persons with both codes in 2023
                0114A0010 | deso2018 | mean   | 5.0 | 1.0 | 1.0 | 1.0 | A | -
                """),
        ESTIMATE.flagged(
            TextTable.rows(
                columns
                    + """

                    0114A0010 | deso2025 | share  | -   | -   | -   | -   | A | -
                    0114A0010 | deso2025 | median | 5.0 | -   | -   | -   | A | -
                    0114A0010 | deso2025 | mean   | -   | -   | -   | -   | O | O: why
                    0114R001  | regso2025 | count | 7.0 | -   | -   | -   | A | -
                    0114A0010 | deso2018 | mean   | 5.0 | 1.0 | 1.0 | 1.0 | A | -
                    """)));
  }

  private static Dataset<Row> sums(Dataset<Row> rows, String[] sums) {
    return rows.groupBy("deso_2018", "alder")
        .agg(
            org.apache.spark.sql.functions.expr(sums[2]),
            Arrays.stream(sums)
                .skip(3)
                .map(s -> org.apache.spark.sql.functions.expr(s))
                .toArray(Column[]::new));
  }
}
