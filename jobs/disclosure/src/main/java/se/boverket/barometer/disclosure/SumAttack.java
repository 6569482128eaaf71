package se.boverket.barometer.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Counts from sums: suppressed ones exactly or within a narrow interval, or, where the sums carry
 * noise, by averaging; and cells that are one but do not say the same.
 *
 * @param policy the thresholds
 * @param systems what adds up
 */
record SumAttack(Policy policy, Systems systems) {

  /** Each table for itself, and those together that count the same. */
  void on(List<Columns> tables, Trial trial) {
    tables.forEach(t -> on(t, trial));
    Joint.of(tables).ifPresent(t -> on(t, trial));
  }

  private void on(Columns table, Trial trial) {
    Map<String, Cube.Counts> counts = Cube.Counts.of(table);
    if (counts.isEmpty()) {
      return;
    }
    for (Systems.Part part :
        systems.of(table).stream().flatMap(p -> p.byAges(table).stream()).toList()) {
      List<Axis> axes = Cube.axes(table, part);
      counts.values().forEach(c -> attack(Cube.of(table, part, axes, c), part, trial));
    }
  }

  private void attack(Cube cube, Systems.Part part, Trial trial) {
    List<Integer> twins = twins(cube, part.hierarchy());
    trial.tried(Finding.Kind.INCONSISTENT, cube.size());
    cube.twice().forEach(p -> trial.found(inconsistent(cube, p, "one cell, two values")));
    twins.forEach(p -> trial.found(inconsistent(cube, p, "same members, another value")));
    if (!cube.twice().isEmpty() || !twins.isEmpty()) {
      return;
    }
    Cube.Sums sums = cube.sums();
    if (sums.isNoisy()) {
      int smallest = (int) policy.classes().smallestShown();
      PTable noise = policy.method(part.ar().orElse(policy.methods().get(0).to())).noise();
      new Averaging(noise, smallest, policy.limits()).on(cube, trial);
    } else {
      IntStream.of(sums.broken())
          .distinct()
          .forEach(p -> trial.found(inconsistent(cube, p, "not the sum of its parts")));
      new ExactAttack(policy.classes(), part.hierarchy()).on(cube, trial);
    }
  }

  private static Finding inconsistent(Cube cube, int place, String how) {
    return cube.finding(Finding.Kind.INCONSISTENT, place, how);
  }

  /** Cells with the same members as their only part, but another value. */
  private static List<Integer> twins(Cube cube, Hierarchy hierarchy) {
    return IntStream.range(0, cube.axes().size())
        .boxed()
        .flatMap(axis -> twins(cube, axis, hierarchy).boxed())
        .toList();
  }

  private static IntStream twins(Cube cube, int axis, Hierarchy hierarchy) {
    Axis along = cube.axes().get(axis);
    int stride = cube.stride(axis);
    int[] only = new int[along.size()];
    Arrays.setAll(only, c -> only(along, c, hierarchy));
    return IntStream.range(0, cube.size())
        .filter(
            p -> {
              int code = p / stride % along.size();
              int other = cube.values()[p + (only[code] - code) * stride];
              return cube.values()[p] != Cube.ABSENT
                  && other != Cube.ABSENT
                  && other != cube.values()[p];
            });
  }

  /** The only part of a code where the hierarchy says so, else the code itself. */
  private static int only(Axis axis, int code, Hierarchy hierarchy) {
    return Arrays.stream(axis.splits()[code])
        .filter(parts -> parts.length == 1)
        .mapToInt(parts -> parts[0])
        .filter(part -> hierarchy.parents().containsKey(axis.codes().get(part)))
        .findFirst()
        .orElse(code);
  }
}
