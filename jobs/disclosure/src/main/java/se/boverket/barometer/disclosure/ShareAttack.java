package se.boverket.barometer.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Numerators behind published shares, and shares that say the same of everybody.
 *
 * @param classes the thresholds
 */
record ShareAttack(Classes classes) {
  private static final long GROUP = 100;

  List<Finding> on(PlainTable table) {
    if (!table.has("varde", "namnare")) {
      return List.of();
    }
    Set<String> shares =
        table.rows().stream()
            .filter(r -> !table.has("taljare") || table.value(r, "taljare") != null)
            .map(r -> "" + table.value(r, "indikator"))
            .collect(Collectors.toSet());
    List<Finding> found = new ArrayList<>();
    table.rows().stream()
        .filter(r -> shares.contains("" + table.value(r, "indikator")))
        .forEach(r -> row(table, r, found));
    return found;
  }

  private void row(PlainTable table, List<String> row, List<Finding> found) {
    String share = table.value(row, "varde");
    Long base = whole(table.value(row, "namnare"));
    Long numerator = whole(table.value(row, "taljare"));
    if (share == null) {
      if (numerator != null) {
        found.add(finding(table, row, Finding.Kind.BACK_SOLVING, "a numerator beside no share"));
      }
      return;
    }
    BigDecimal value = new BigDecimal(share);
    if (base != null && base < GROUP && extreme(value)) {
      found.add(finding(table, row, Finding.Kind.GROUP_DISCLOSURE, "all or none of a small group"));
    }
    if (base == null || base <= classes.share().baseOver()) {
      found.add(
          finding(table, row, Finding.Kind.BACK_SOLVING, "a share of a small or hidden base"));
    } else if (tooFew(numerator == null ? only(value, base) : numerator, base)) {
      found.add(finding(table, row, Finding.Kind.BACK_SOLVING, "a share with few behind it"));
    }
  }

  private boolean tooFew(Long numerator, long base) {
    return numerator != null && !classes.share().passes(numerator, base);
  }

  /** The only numerator that rounds to the share; null when there are none or several. */
  private static Long only(BigDecimal share, long base) {
    double value = share.doubleValue();
    double half = share.stripTrailingZeros().scale() <= 0 ? 0.5 : Math.pow(10, -share.scale()) / 2;
    long near = Math.round(value * base / 100);
    List<Long> fit =
        LongStream.rangeClosed(Math.max(0, near - 2), Math.min(base, near + 2))
            .filter(t -> Math.abs(100.0 * t / base - value) <= half)
            .boxed()
            .toList();
    return fit.size() == 1 ? fit.get(0) : null;
  }

  private static boolean extreme(BigDecimal share) {
    return share.signum() == 0 || share.compareTo(BigDecimal.valueOf(100)) == 0;
  }

  private static Long whole(String value) {
    return value == null ? null : Long.valueOf(value);
  }

  private static Finding finding(
      PlainTable table, List<String> row, Finding.Kind kind, String how) {
    return new Finding(kind, table.name(), Keys.of(table, row), how);
  }
}
