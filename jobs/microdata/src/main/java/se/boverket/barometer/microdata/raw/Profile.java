package se.boverket.barometer.microdata.raw;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigUtil;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.boverket.barometer.microdata.raw.field.Lexicon;

/**
 * How a register's columns were filled in a year.
 *
 * @param rows that broke no rule
 * @param filled column to rows with a value
 * @param codes column to code to rows, for columns with a code list or a list of areas; a code that
 *     no row has is not there
 */
record Profile(long rows, Map<String, Long> filled, Map<String, Map<String, Long>> codes) {
  private static final double LEAST_SHARE = 1e-4;

  /**
   * Adds up what was counted in parts.
   *
   * @param texts per column of the register
   */
  static Profile of(RawTable table, Lexicon[] texts, List<RowCounts> parts) {
    Map<String, Long> filled = new TreeMap<>();
    Map<String, Map<String, Long>> codes = new TreeMap<>();
    for (int i = 0; i < texts.length; i++) {
      int at = i;
      RawColumn column = table.columns().get(i);
      filled.put(column.name(), parts.stream().mapToLong(p -> p.filled(at)).sum());
      if (column.coded()) {
        Map<String, Long> rows = new TreeMap<>();
        parts.forEach(p -> p.addCodes(at, texts[at], rows));
        codes.put(column.name(), rows);
      }
    }
    return new Profile(parts.stream().mapToLong(RowCounts::good).sum(), filled, codes);
  }

  /** Reads back what {@link #data} wrote. */
  static Profile of(Config data) {
    Map<String, Map<String, Long>> codes = new TreeMap<>();
    data.getObject("codes").forEach((column, of) -> codes.put(column, counts((ConfigObject) of)));
    return new Profile(data.getLong("rows"), counts(data.getObject("filled")), codes);
  }

  /** For the ledger: only the named columns' codes. */
  Map<String, Object> data(List<String> columns) {
    Map<String, Object> kept = new TreeMap<>();
    columns.forEach(
        c ->
            kept.put(
                c,
                codes.get(c).entrySet().stream()
                    .collect(
                        Collectors.toMap(
                            e -> ConfigUtil.quoteString(e.getKey()), Map.Entry::getValue))));
    return Map.of("rows", rows, "filled", filled, "codes", kept);
  }

  /** Share of rows without a value, 0-1. */
  double missing(String column) {
    return rows == 0 ? 0 : 1 - (double) filled(column) / rows;
  }

  /** The codes that a column has, with their rows. */
  Map<String, Long> rowsBy(String column) {
    return codes.getOrDefault(column, Map.of());
  }

  /**
   * Population stability index of a coded column against another year: the sum over codes of the
   * change in share times the logarithm of its ratio; under 0.1 stable, above 0.25 another
   * population (Siddiqi, Credit Risk Scorecards, 2006). Shares below 0.01 % count as that.
   */
  double psi(String column, Profile before) {
    Set<String> either = new TreeSet<>(rowsBy(column).keySet());
    either.addAll(before.rowsBy(column).keySet());
    double psi = 0;
    for (String code : either) {
      double now = share(column, code);
      double then = before.share(column, code);
      psi += (now - then) * Math.log(now / then);
    }
    return psi;
  }

  private double share(String column, String code) {
    long all = filled(column);
    double share = all == 0 ? 0 : (double) rowsBy(column).getOrDefault(code, 0L) / all;
    return Math.max(share, LEAST_SHARE);
  }

  private long filled(String column) {
    return filled.getOrDefault(column, 0L);
  }

  private static Map<String, Long> counts(ConfigObject object) {
    Map<String, Long> counts = new TreeMap<>();
    object.forEach((name, n) -> counts.put(name, ((Number) n.unwrapped()).longValue()));
    return counts;
  }
}
