package se.boverket.barometer.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** All tables of a few neighbourhoods and one group that have the measures published of them. */
final class SmallTables {
  private static final double EDGE = 1e-9;
  private static final List<Measure> MEASURES =
      List.of(
          new Measure("dissimilarity", GroupMeasures::dissimilarity),
          new Measure("isolation", GroupMeasures::isolation),
          new Measure("entropy", GroupMeasures::entropy),
          new Measure("correlation_ratio", GroupMeasures::correlation),
          new Measure("gorard", GroupMeasures::gorard),
          new Measure("gini", GroupMeasures::gini));

  private final Map<String, BigDecimal> values;
  private final double half;
  private final List<int[]> group = new ArrayList<>();
  private final List<int[]> all = new ArrayList<>();
  private long[][] seen;

  SmallTables(Map<String, BigDecimal> values) {
    this.values = values;
    boolean decimals = values.values().stream().anyMatch(v -> v.stripTrailingZeros().scale() > 0);
    this.half = decimals ? 0.05 : 0.5;
  }

  private interface Formula {
    double of(double[] group, double[] all);
  }

  private record Measure(String id, Formula formula) {}

  /**
   * One more neighbourhood.
   *
   * @param group lowest and highest number of the group's persons there
   * @param all the same of all persons
   */
  void add(int[] group, int[] all) {
    this.group.add(group);
    this.all.add(all);
  }

  /**
   * The probability of the likeliest small count, every table that fits being as likely; 0 where no
   * table fits.
   *
   * @param smallestShown counts from 1 to one less are small
   */
  double certain(int smallestShown) {
    int most = group.stream().mapToInt(g -> g[1]).max().orElse(0);
    seen = new long[group.size()][most + 1];
    extend(new double[group.size()], new double[group.size()], 0);
    double certain = 0;
    for (long[] counts : seen) {
      long tables = Arrays.stream(counts).sum();
      for (int n = 1; n < smallestShown && n <= most && tables > 0; n++) {
        certain = Math.max(certain, (double) counts[n] / tables);
      }
    }
    return certain;
  }

  private void extend(double[] persons, double[] totals, int unit) {
    if (unit == persons.length) {
      note(persons, totals);
      return;
    }
    for (int n = all.get(unit)[0]; n <= all.get(unit)[1]; n++) {
      totals[unit] = n;
      for (int x = group.get(unit)[0]; x <= Math.min(n, group.get(unit)[1]); x++) {
        persons[unit] = x;
        extend(persons, totals, unit + 1);
      }
    }
  }

  private void note(double[] persons, double[] totals) {
    for (Measure m : MEASURES) {
      BigDecimal value = values.get(m.id);
      if (value != null
          && Math.abs(100 * m.formula.of(persons, totals) - value.doubleValue()) > half + EDGE) {
        return;
      }
    }
    for (int u = 0; u < persons.length; u++) {
      seen[u][(int) persons[u]]++;
    }
  }
}
