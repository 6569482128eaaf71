package se.boverket.barometer.microdata.indices;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.boverket.barometer.microdata.aggregated.Indicator;

/**
 * SCB's way with a kommun that did not report: the mean of the neighbouring years, cell by cell, so
 * that every level above and the index follow. Halves are rounded by the cell key, up as often as
 * down.
 *
 * @param celler aggregated.celler by reference year, empty where there is none
 * @param ar the year with the gap
 */
record Standin(IntFunction<Dataset<Row>> celler, int ar) {
  private static final String[] CELL = {
    "kommun", "deso_2018", "deso_2025", "kon", "alder", "bakgrund", "matt"
  };

  /** Fills the gaps of the indicators that have neighbours, and notes it. */
  void fill(List<Indicator> indicators, Blocks blocks, Gaps gaps) {
    for (Indicator indicator : indicators) {
      List<String> without = List.copyOf(gaps.missing().get(indicator.id()));
      if (indicator.source().neighbours() > 0 && !gaps.nowhere().containsKey(indicator.id())) {
        without.forEach(kommun -> fill(indicator, kommun, blocks, gaps));
      }
    }
  }

  private void fill(Indicator indicator, String kommun, Blocks blocks, Gaps gaps) {
    TreeSet<Integer> years = new TreeSet<>();
    nearest(indicator, kommun, -1).ifPresent(years::add);
    nearest(indicator, kommun, 1).ifPresent(years::add);
    if (!years.isEmpty()) {
      blocks.add(mean(indicator, kommun, years));
      gaps.estimate(indicator.id(), kommun, years);
    }
  }

  /** The nearest year on one side in which the kommun has the source. */
  private Optional<Integer> nearest(Indicator indicator, String kommun, int side) {
    return IntStream.rangeClosed(1, indicator.source().neighbours())
        .map(n -> ar + side * n)
        .filter(y -> !of(indicator, kommun, y).where("namnare > 0").isEmpty())
        .boxed()
        .findFirst();
  }

  private Dataset<Row> of(Indicator indicator, String kommun, int year) {
    return celler
        .apply(year)
        .where(col("matt").equalTo(indicator.id()).and(col("kommun").equalTo(kommun)));
  }

  private Dataset<Row> mean(Indicator indicator, String kommun, TreeSet<Integer> years) {
    Dataset<Row> both =
        years.stream().map(y -> of(indicator, kommun, y)).reduce(Dataset::union).orElseThrow();
    List<String> columns = new ArrayList<>(List.of(CELL));
    columns.add("CAST(NULL AS BIGINT) AS i_alder");
    for (String counted : List.of("namnare", "taljare")) {
      columns.add(
          "CAST((%1$s + IF(%1$s %% %2$d > 0, %1$s_nyckel >> 31, 0)) DIV %2$d AS BIGINT) AS %1$s"
              .formatted(counted, years.size()));
      columns.add(counted + "_nyckel");
    }
    for (String amount : List.of("summa", "storst", "hushallsdelar")) {
      columns.add("CAST(NULL AS BIGINT) AS " + amount);
    }
    columns.add("CAST(NULL AS ARRAY<BIGINT>) AS varden");
    columns.add("CAST(NULL AS ARRAY<INT>) AS till");
    return both.groupBy(Arrays.stream(CELL).map(c -> col(c)).toArray(Column[]::new))
        .agg(
            expr("sum(namnare) AS namnare"),
            expr("sum(namnare_nyckel) & 4294967295 AS namnare_nyckel"),
            expr("sum(taljare) AS taljare"),
            expr("sum(taljare_nyckel) & 4294967295 AS taljare_nyckel"))
        .selectExpr(columns.toArray(String[]::new));
  }
}
