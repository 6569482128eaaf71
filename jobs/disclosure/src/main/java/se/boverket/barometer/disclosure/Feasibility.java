package se.boverket.barometer.disclosure;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.boverket.barometer.tables.Stop;

/** Whether a perturbation table can be, and if not, what the nearest one is. */
final class Feasibility {
  /** A table has about 2 d² entries, each of a row that is solved for. */
  private static final int LARGEST_D = 30;

  private static final double ROUNDING = 1e-9;
  private static final double DIGITS = 1e-6;

  private Feasibility() {}

  static void check(NoiseSpec spec) {
    if (spec.d() < 1 || spec.js() < 0 || spec.js() > spec.d() || !(spec.v() > 0)) {
      throw Stop.usage(
          "A p-table needs d of 1 or more, js from 0 to d and v above 0, not d = %d, js = %d, v = %s."
              .formatted(spec.d(), spec.js(), spec.v()));
    }
    if (spec.d() > LARGEST_D) {
      throw Stop.usage(
          "A p-table is made for d up to %d, not %d: it has d + js + 1 rows of up to 2 d + 1 changes, "
                  .formatted(LARGEST_D, spec.d())
              + "and noise that hides a small count needs no more than ten persons either way.");
    }
    Map<Integer, VarianceRange> ranges = new TreeMap<>();
    IntStream.rangeClosed(1, spec.lastRow()).forEach(i -> ranges.put(i, range(spec, i)));
    OptionalInt bad =
        ranges.keySet().stream()
            .mapToInt(i -> i)
            .filter(i -> !fits(spec, ranges.get(i)))
            .findFirst();
    if (bad.isPresent()) {
      throw refusal(spec, bad.getAsInt(), ranges);
    }
  }

  private static VarianceRange range(NoiseSpec spec, int count) {
    int[] changes = spec.changes(count);
    boolean monotone = spec.shape() == NoiseSpec.Shape.MONOTONE;
    return VarianceRange.of(changes, monotone ? MaxEntropy.left(changes) : 0);
  }

  private static boolean fits(NoiseSpec spec, VarianceRange range) {
    boolean bounded = spec.variance() == NoiseSpec.Variance.AT_MOST;
    return spec.v() >= range.low().variance() - ROUNDING
        && (bounded || spec.v() <= range.high().variance() + ROUNDING);
  }

  private static Stop refusal(NoiseSpec spec, int row, Map<Integer, VarianceRange> ranges) {
    double low = ranges.values().stream().mapToDouble(r -> r.low().variance()).max().orElseThrow();
    double high =
        ranges.values().stream().mapToDouble(r -> r.high().variance()).min().orElseThrow();
    VarianceRange own = ranges.get(row);
    String remedy =
        low > high
            ? "no v fits all rows; take a larger d or a smaller js"
            : "the nearest v that fits all rows is " + (spec.v() < low ? up(low) : down(high));
    return Stop.usage(
        "No p-table with d = %d, v = %s, js = %d: row %d (true count %d) can have variances from %s to %s; %s."
            .formatted(
                spec.d(),
                number(spec.v()),
                spec.js(),
                row,
                row,
                number(own.low().variance()),
                number(own.high().variance()),
                remedy));
  }

  private static String up(double value) {
    return number(Math.ceil(value / DIGITS - ROUNDING) * DIGITS);
  }

  private static String down(double value) {
    return number(Math.floor(value / DIGITS + ROUNDING) * DIGITS);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.6f", value).replaceAll("\\.?0+$", "");
  }
}
