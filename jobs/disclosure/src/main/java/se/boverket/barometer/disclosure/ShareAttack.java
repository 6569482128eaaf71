package se.boverket.barometer.disclosure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Numerators behind published shares, shares that say the same of everybody, and means and
 * quantiles of few.
 *
 * @param classes the thresholds
 * @param limits what is held to be a small group
 * @param means what is tried on values that are no shares
 */
record ShareAttack(Classes classes, Limits limits, MeanAttack means) {

  /**
   * A column of tables of other sources, which correct their counts by few persons as they see fit.
   * True in rows that the source has published: nothing is found out there.
   */
  static final String OPEN = "oppen";

  void on(Columns table, Trial trial) {
    if (!table.has("varde", "namnare")) {
      return;
    }
    Coded open = table.has(OPEN) ? table.column(OPEN) : null;
    Coded indicator = table.has("indikator") ? table.column("indikator") : null;
    Set<Integer> shares =
        IntStream.range(0, table.rows())
            .filter(r -> !table.has("taljare") || !table.column("taljare").isNone(r))
            .mapToObj(r -> of(indicator, r))
            .collect(Collectors.toSet());
    Ratio ratio = Ratio.of(table);
    trial.tried(Finding.Kind.BACK_SOLVING, table.rows());
    trial.tried(Finding.Kind.GROUP_DISCLOSURE, table.rows());
    for (int row = 0; row < table.rows(); row++) {
      int r = row;
      boolean closed = open == null || !"true".equals(open.at(row));
      BiConsumer<Finding.Kind, String> found =
          (kind, how) -> trial.found(finding(table, r, kind, how));
      if (closed && shares.contains(of(indicator, row))) {
        share(ratio, row, found);
      } else if (closed && ratio.isMeanOrQuantile(row)) {
        String id = indicator == null ? null : indicator.at(row);
        Optional.ofNullable(means.on(table.value(row, "varde"), ratio.base[row], id))
            .ifPresent(how -> found.accept(Finding.Kind.BACK_SOLVING, how));
      }
    }
  }

  private static int of(Coded indicator, int row) {
    return indicator == null ? 0 : indicator.codes()[row];
  }

  /** The three columns of shares by row; NaN where there is no value. */
  private record Ratio(double[] share, double[] numerator, double[] base, int[] scale) {
    /** A value that is its own base is the count, which is shown beside it anyway. */
    boolean isMeanOrQuantile(int row) {
      return !Double.isNaN(share[row]) && share[row] != base[row];
    }

    /** Digits after the point; 0 for what is no number: a text that no row has. */
    private static double scale(String value) {
      return Double.isNaN(Coded.number(value))
          ? 0
          : new BigDecimal(value).stripTrailingZeros().scale();
    }

    static Ratio of(Columns table) {
      double[] values = table.numbers("varde"); // first: it tells what is no number
      Coded share = table.column("varde");
      double[] none = new double[table.rows()];
      Arrays.fill(none, Double.NaN);
      double[] scales = share.numbers(Ratio::scale);
      return new Ratio(
          values,
          table.has("taljare") ? table.numbers("taljare") : none,
          table.numbers("namnare"),
          Arrays.stream(scales).mapToInt(s -> (int) s).toArray());
    }
  }

  private void share(Ratio ratio, int row, BiConsumer<Finding.Kind, String> found) {
    double share = ratio.share[row];
    double base = ratio.base[row];
    Long numerator = Double.isNaN(ratio.numerator[row]) ? null : (long) ratio.numerator[row];
    if (Double.isNaN(share)) {
      if (numerator != null) {
        found.accept(Finding.Kind.BACK_SOLVING, "a numerator beside no share");
      }
      return;
    }
    if (base < limits.groupUnder() && (share == 0 || share == 100)) {
      found.accept(Finding.Kind.GROUP_DISCLOSURE, "all or none of a small group");
    }
    if (!(base > classes.share().baseOver())) {
      found.accept(Finding.Kind.BACK_SOLVING, "a share of a small or hidden base");
    } else if (tooFew(
        numerator == null ? only(share, ratio.scale[row], (long) base) : numerator, (long) base)) {
      found.accept(Finding.Kind.BACK_SOLVING, "a share with few behind it");
    } else if (share != Steps.nearest(share, classes.share().steps().at((long) base, 0).unit())) {
      found.accept(Finding.Kind.BACK_SOLVING, "a share with a digit too many");
    }
  }

  private boolean tooFew(Long numerator, long base) {
    return numerator != null && !classes.share().passes(numerator, base);
  }

  /** The only numerator that rounds to the share; null when there are none or several. */
  private static Long only(double share, int scale, long base) {
    double half = scale <= 0 ? 0.5 : Math.pow(10, -scale) / 2;
    long near = Math.round(share * base / 100);
    List<Long> fit =
        LongStream.rangeClosed(Math.max(0, near - 2), Math.min(base, near + 2))
            .filter(t -> Math.abs(100.0 * t / base - share) <= half)
            .boxed()
            .toList();
    return fit.size() == 1 ? fit.get(0) : null;
  }

  private static Finding finding(Columns table, int row, Finding.Kind kind, String how) {
    return new Finding(kind, table.name(), Keys.of(table, row), how);
  }
}
