package se.boverket.barometer.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * All tables of a few neighbourhoods and one group that have the measures published of them. Where
 * the totals of the neighbourhoods leave too many tables, their noise is taken as normal, and the
 * tables are weighed by how well the measures fit.
 */
final class SmallTables {
  private static final double EDGE = 1e-9;

  /** More are not gone through: a hundredth of a second is a group's share. */
  private static final double MOST = 5e4;

  private static final List<Measure> MEASURES =
      List.of(
          new Measure("dissimilarity", GroupMeasures::dissimilarity),
          new Measure("isolation", GroupMeasures::isolation),
          new Measure("correlation_ratio", GroupMeasures::correlation),
          new Measure("gorard", GroupMeasures::gorard),
          new Measure("entropy", GroupMeasures::entropy),
          new Measure("gini", GroupMeasures::gini));

  private final Map<String, BigDecimal> values;
  private final double half;
  private final double deviation;
  private final List<int[]> group = new ArrayList<>();
  private final List<int[]> all = new ArrayList<>();
  private List<Measure> told = List.of();
  private MeasureMisfit misfit;
  private double[][] seen;

  /**
   * Of the measures of a group.
   *
   * @param values in per cent, by measure
   * @param variance of the noise of totals
   */
  SmallTables(Map<String, BigDecimal> values, double variance) {
    this.values = values;
    this.deviation = Math.sqrt(variance);
    int digits =
        values.values().stream().mapToInt(v -> v.stripTrailingZeros().scale()).max().orElse(0);
    this.half = Math.pow(10, -Math.max(0, digits)) / 2;
  }

  private interface Formula {
    double of(double[] group, double[] all);
  }

  private record Measure(String id, Formula formula) {}

  /**
   * One more neighbourhood.
   *
   * @param group numbers that the group's persons there can be, ascending
   * @param all the same of all persons
   */
  void add(int[] group, int[] all) {
    this.group.add(group);
    this.all.add(all);
  }

  /**
   * The probability of the likeliest small count, every table that fits being as likely; 0 where no
   * table does; empty where there are too many tables to be gone through.
   *
   * @param smallestShown counts from 1 to one less are small
   */
  OptionalDouble certain(int smallestShown) {
    told = MEASURES.stream().filter(m -> values.containsKey(m.id)).toList();
    boolean open = tables(group) * tables(all) <= MOST;
    if (!open && tables(group) > MOST) {
      return OptionalDouble.empty();
    }
    int most = group.stream().mapToInt(g -> g[g.length - 1]).max().orElse(0);
    seen = new double[group.size()][most + 1];
    misfit = open ? null : MeasureMisfit.of(moves(), half);
    List<int[]> totals = open ? all : all.stream().map(t -> new int[] {middle(t)}).toList();
    extend(new double[group.size()], new double[group.size()], totals, 0);
    return OptionalDouble.of(
        Arrays.stream(seen).mapToDouble(c -> likeliest(c, smallestShown)).max().orElse(0));
  }

  private static double likeliest(double[] weights, int smallestShown) {
    double all = Arrays.stream(weights).sum();
    double most =
        Arrays.stream(weights, 1, Math.min(smallestShown, weights.length)).max().orElse(0);
    return all == 0 ? 0 : most / all;
  }

  private static double tables(List<int[]> numbers) {
    return numbers.stream().mapToDouble(n -> n.length).reduce(1, (a, b) -> a * b);
  }

  /** How far each measure moves when a total does, by a standard deviation of its noise. */
  private double[][] moves() {
    double[] persons = middle(group);
    double[] totals = middle(all);
    double[][] moves = new double[told.size()][totals.length];
    for (int m = 0; m < moves.length; m++) {
      Formula formula = told.get(m).formula;
      double here = formula.of(persons, totals);
      for (int u = 0; u < totals.length; u++) {
        double[] moved = totals.clone();
        moved[u]++;
        moves[m][u] = 100 * deviation * (formula.of(persons, moved) - here);
      }
    }
    return moves;
  }

  private static int middle(int[] numbers) {
    return numbers[numbers.length / 2];
  }

  private static double[] middle(List<int[]> numbers) {
    return numbers.stream().mapToDouble(SmallTables::middle).toArray();
  }

  private void extend(double[] persons, double[] totals, List<int[]> of, int unit) {
    if (unit == persons.length) {
      note(persons, totals);
      return;
    }
    for (int n : of.get(unit)) {
      totals[unit] = n;
      for (int x : group.get(unit)) {
        persons[unit] = x;
        if (x <= n) {
          extend(persons, totals, of, unit + 1);
        }
      }
    }
  }

  private void note(double[] persons, double[] totals) {
    double weight = misfit == null ? fits(persons, totals) : likelihood(persons, totals);
    for (int u = 0; u < persons.length && weight > 0; u++) {
      seen[u][(int) persons[u]] += weight;
    }
  }

  /** 1 where all measures come out as published, else 0. */
  private double fits(double[] persons, double[] totals) {
    for (Measure m : told) {
      if (Math.abs(residual(m, persons, totals)) > half + EDGE) {
        return 0;
      }
    }
    return 1;
  }

  private double likelihood(double[] persons, double[] totals) {
    return Math.exp(-misfit.of(m -> residual(told.get(m), persons, totals)));
  }

  private double residual(Measure measure, double[] persons, double[] totals) {
    return values.get(measure.id).doubleValue() - 100 * measure.formula.of(persons, totals);
  }
}
