package se.boverket.barometer.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An earlier release of the same cells. A correction changes the cells of the persons that it
 * touches: without noise the difference is those persons, with noise it is a second estimate of
 * their cells. Another key changes nearly all cells, each by no more than the noise of both, and
 * the mean of the two releases is nearer to the true counts than either.
 *
 * @param policy the noise, and what share of the cells may change
 * @param systems what adds up
 * @param key whether the key is known to be another
 */
record EarlierAttack(Policy policy, Systems systems, Key key) {
  private static final String COUNT = "antal";
  private static final double NEARLY_ALL = 0.99;
  private static final int FEW = 100;

  /** What is known of the key that a release was made with. */
  enum Key {
    /** The one that the earlier release was made with. */
    SAME,
    /** Another, as the policy allows. */
    ANOTHER
  }

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
    Draw draw = new Draw(before, places, Optional.empty());
    if (!now.sums().isNoisy()) {
      exact(now, draw, trial);
      return;
    }
    PTable noise = policy.method(part.ar().orElse(policy.methods().get(0).to())).noise();
    boolean redrawn = isRedrawn(now, draw, noise.spec().d());
    if (redrawn && key == Key.SAME) {
      trial.found(redrawn(now, part));
      return;
    }
    Optional<Partitions> others = redrawn ? Optional.of(new Partitions(before)) : Optional.empty();
    new Averaging(noise, (int) policy.classes().smallestShown(), policy.limits())
        .on(now, new Draw(before, places, others), trial);
  }

  /** Sums without noise: a difference of few persons gives those away. */
  private void exact(Cube now, Draw before, Trial trial) {
    int[] common = common(now, before);
    trial.tried(Finding.Kind.DIFFERENCING, common.length);
    IntStream.of(common)
        .filter(p -> now.values()[p] != before.value(p))
        .filter(p -> Math.abs(now.values()[p] - before.value(p)) <= policy.limits().sliverUpTo())
        .mapToObj(
            p ->
                now.finding(
                    Finding.Kind.DIFFERENCING,
                    p,
                    "few persons less or more than in the release before"))
        .forEach(trial::found);
  }

  private boolean isRedrawn(Cube now, Draw before, int d) {
    int[] common = common(now, before);
    int[] changes =
        IntStream.of(common)
            .map(p -> Math.abs(now.values()[p] - before.value(p)))
            .filter(change -> change > 0)
            .toArray();
    long near = IntStream.of(changes).filter(change -> change <= 2 * d).count();
    boolean many =
        common.length >= FEW && changes.length > policy.limits().redrawn() * common.length;
    return many && near >= NEARLY_ALL * changes.length;
  }

  /** Places that both releases show. */
  private static int[] common(Cube now, Draw before) {
    return IntStream.range(0, now.size())
        .filter(p -> now.values()[p] > 0 && before.value(p) > 0)
        .toArray();
  }

  private static Finding redrawn(Cube now, Systems.Part part) {
    return new Finding(
        Finding.Kind.AVERAGING,
        now.table(),
        part.ar().map(ar -> ar + " ").orElse("") + part.family(),
        "the current release has another draw of the noise");
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
