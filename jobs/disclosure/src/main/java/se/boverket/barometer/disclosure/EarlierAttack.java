package se.boverket.barometer.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An earlier release of the same cells. A correction changes the cells of the persons that it
 * touches; another key changes nearly all of them, each by no more than the noise of both, and the
 * mean of the two releases is nearer to the true counts than either.
 *
 * @param policy the noise, and what share of the cells may change
 * @param systems what adds up
 */
record EarlierAttack(Policy policy, Systems systems) {
  private static final String COUNT = "antal";
  private static final double NEARLY_ALL = 0.99;
  private static final int FEW = 100;

  void on(Columns now, Columns before, Trial trial) {
    Map<List<Object>, Systems.Part> known = new HashMap<>();
    systems.of(before).forEach(p -> known.put(name(p), p));
    for (Systems.Part part : systems.of(now)) {
      Optional.ofNullable(known.get(name(part)))
          .ifPresent(p -> compare(cube(now, part), cube(before, p), part, trial));
    }
  }

  private static List<Object> name(Systems.Part part) {
    return List.of(part.ar(), part.family());
  }

  private static Cube cube(Columns table, Systems.Part part) {
    return Cube.of(table, part, Cube.axes(table, part), COUNT);
  }

  private void compare(Cube now, Cube before, Systems.Part part, Trial trial) {
    int[] places = places(now, before);
    int[] common =
        IntStream.range(0, now.size())
            .filter(p -> places[p] >= 0 && now.values()[p] > 0 && before.values()[places[p]] > 0)
            .toArray();
    int[] changes =
        IntStream.of(common)
            .map(p -> Math.abs(now.values()[p] - before.values()[places[p]]))
            .filter(change -> change > 0)
            .toArray();
    int most = 2 * policy.method(part.ar().orElse(policy.methods().get(0).to())).noise().spec().d();
    long near = IntStream.of(changes).filter(change -> change <= most).count();
    boolean many =
        common.length >= FEW && changes.length > policy.limits().redrawn() * common.length;
    if (many && near >= NEARLY_ALL * changes.length) {
      trial.found(
          new Finding(
              Finding.Kind.AVERAGING,
              now.table(),
              part.ar().map(ar -> ar + " ").orElse("") + part.family(),
              "the current release has another draw of the noise"));
    }
  }

  /** For each place the place of the same codes in the other cube, -1 where it has none. */
  private static int[] places(Cube now, Cube before) {
    int[] places = new int[now.size()];
    for (int d = 0; d < now.axes().size(); d++) {
      int[] of = before.axes().get(d).places(now.axes().get(d).codes());
      int stride = now.stride(d);
      int size = now.axes().get(d).size();
      int other = before.stride(d);
      Arrays.setAll(
          places,
          p -> {
            int code = of[p / stride % size];
            return code < 0 || places[p] < 0 ? -1 : places[p] + code * other;
          });
    }
    return places;
  }
}
