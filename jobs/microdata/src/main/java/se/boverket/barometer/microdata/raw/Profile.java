package se.boverket.barometer.microdata.raw;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How a register's columns were filled in a year, from one pass.
 *
 * @param rows of the register
 * @param filled column to rows with a value
 * @param codes column to code to rows, for columns with a code list
 */
record Profile(long rows, Map<String, Long> filled, Map<String, Map<String, Long>> codes) {
  private static final double LEAST_SHARE = 1e-4;

  /** Counts one year of a register's table. */
  static Profile of(RawTable table, Dataset<Row> year) {
    List<Column> counts = new ArrayList<>();
    for (RawColumn column : table.columns()) {
      counts.add(count(col(column.name())));
      column.codes().keySet().forEach(k -> counts.add(equal(column, k)));
    }
    Row row = year.agg(count(lit(1)), counts.toArray(Column[]::new)).head();
    Map<String, Long> filled = new LinkedHashMap<>();
    Map<String, Map<String, Long>> codes = new LinkedHashMap<>();
    int at = 1;
    for (RawColumn column : table.columns()) {
      filled.put(column.name(), row.getLong(at++));
      for (String code : column.codes().keySet()) {
        codes
            .computeIfAbsent(column.name(), n -> new LinkedHashMap<>())
            .put(code, row.getLong(at++));
      }
    }
    return new Profile(row.getLong(0), filled, codes);
  }

  /** Share of rows without a value, 0-1. */
  double missing(String column) {
    return rows == 0 ? 0 : 1 - (double) filled.get(column) / rows;
  }

  /**
   * Population stability index of a coded column against another year: the sum over codes of the
   * change in share times the logarithm of its ratio; under 0.1 stable, above 0.25 another
   * population (Siddiqi, Credit Risk Scorecards, 2006). Shares below 0.01 % count as that.
   */
  double psi(String column, Profile before) {
    double psi = 0;
    for (String code : codes.get(column).keySet()) {
      double now = share(column, code);
      double then = before.share(column, code);
      psi += (now - then) * Math.log(now / then);
    }
    return psi;
  }

  private double share(String column, String code) {
    long all = filled.get(column);
    double share = all == 0 ? 0 : (double) codes.get(column).get(code) / all;
    return Math.max(share, LEAST_SHARE);
  }

  private static Column equal(RawColumn column, String code) {
    return count(when(col(column.name()).equalTo(code), lit(1)));
  }
}
