package se.boverket.barometer.measures;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import se.boverket.barometer.measures.numeric.Sum;

/**
 * Counts ready for the formulas: populated units only, margins to 32 digits, and for every cell its
 * deviation from evenness without cancellation. In a table of two groups, group 0 is the group and
 * group 1 the reference.
 *
 * <p>Indices run over the populated units and over all groups, empty ones included. The arrays
 * handed out are shared: formulas read them and never write.
 */
public final class Table {
  private static final double SMALLEST = 1e-60;
  private static final double LARGEST = 1e18;

  private final double[][] columns;
  private final double everybody;
  private final Margins margins;
  private final double[][] deviations;

  private Table(double[][] columns, double everybody) {
    this.columns = columns;
    this.margins = Margins.of(columns);
    this.everybody = Math.max(everybody, margins.total());
    this.deviations = new double[columns.length][];
    for (int g = 0; g < columns.length; g++) {
      deviations[g] = margins.deviations(columns[g], g);
    }
  }

  /**
   * A table from one array per group, all of the same length with one count per unit.
   *
   * @throws IllegalArgumentException naming the cell that cannot be counted
   */
  public static Table of(double[][] columns) {
    for (int g = 0; g < columns.length; g++) {
      check(columns[g], columns[0].length, g);
    }
    return new Table(populated(columns), 0);
  }

  /** A group against a reference, one count per unit and at most 2^53. */
  public static Table of(long[] group, long[] reference) {
    return of(
        new double[][] {
          Arrays.stream(group).asDoubleStream().toArray(),
          Arrays.stream(reference).asDoubleStream().toArray()
        });
  }

  /** A group against everybody else. */
  public Table against(int group) {
    return new Table(new double[][] {columns[group], merged(g -> g != group)}, everybody);
  }

  /** The first groups of an ordered table, {@code lowest} of them, against those above. */
  public Table below(int lowest) {
    double[][] parts = {merged(g -> g < lowest), merged(g -> g >= lowest)};
    return new Table(parts, everybody);
  }

  /** A group against another one. */
  public Table against(int group, int reference) {
    return new Table(populated(new double[][] {columns[group], columns[reference]}), everybody);
  }

  /** Number of populated units. */
  public int units() {
    return margins.units().length;
  }

  /** Number of groups, empty ones included. */
  public int groups() {
    return columns.length;
  }

  /** Number of groups with members. */
  public int groupsPresent() {
    return (int) IntStream.range(0, groups()).filter(g -> margins.group(g) > 0).count();
  }

  /**
   * Whether all counts are whole numbers, as tables of persons are and tables of weights are not.
   */
  public boolean isWhole() {
    for (double[] column : columns) {
      for (double n : column) {
        if (n != Math.rint(n)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Counts of one group by unit. */
  public double[] column(int group) {
    return columns[group];
  }

  /** {@code n·T − t·N} of one group by unit: the share's deviation from the whole's, times t·T. */
  public double[] deviations(int group) {
    return deviations[group];
  }

  /** Sums by unit, by group and over all. */
  public Margins margins() {
    return margins;
  }

  /** All persons of the whole, those outside a compared pair of groups included. */
  public double everybody() {
    return everybody;
  }

  /** What is wrong with a count, null for one that can be counted. */
  static String fault(double n) {
    if (Double.isNaN(n)) {
      return "a count that is not a number";
    }
    if (n < 0) {
      return "a negative count";
    }
    boolean inRange = n == 0 || n >= SMALLEST && n <= LARGEST;
    return inRange ? null : "a count outside 1e-60 to 1e18";
  }

  private static void check(double[] column, int units, int group) {
    if (column.length != units) {
      throw new IllegalArgumentException(
          "Group %d has %d units, group 0 has %d: give every group one count per unit."
              .formatted(group, column.length, units));
    }
    for (int i = 0; i < units; i++) {
      String fault = fault(column[i]);
      if (fault != null) {
        throw new IllegalArgumentException(
            "Unit %d of group %d has %s: correct it or leave the unit out."
                .formatted(i, group, fault));
      }
    }
  }

  private double[] merged(IntPredicate chosen) {
    double[] merged = new double[units()];
    for (int i = 0; i < merged.length; i++) {
      Sum sum = new Sum();
      for (int g = 0; g < groups(); g++) {
        sum.add(chosen.test(g) ? columns[g][i] : 0);
      }
      merged[i] = sum.value();
    }
    return merged;
  }

  /** A copy without the units where nobody lives. */
  private static double[][] populated(double[][] columns) {
    int units = columns.length == 0 ? 0 : columns[0].length;
    int[] kept = new int[units];
    int count = 0;
    for (int i = 0; i < units; i++) {
      kept[count] = i;
      count += isPopulated(columns, i) ? 1 : 0;
    }
    double[][] copy = new double[columns.length][count];
    for (int g = 0; g < columns.length; g++) {
      for (int i = 0; i < count; i++) {
        copy[g][i] = columns[g][kept[i]];
      }
    }
    return copy;
  }

  private static boolean isPopulated(double[][] columns, int unit) {
    for (double[] column : columns) {
      if (column[unit] > 0) {
        return true;
      }
    }
    return false;
  }
}
