package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A table beside the same of earlier releases. A correction changes the cells of the persons that
 * it touches: without noise the difference is those persons, with noise it is one more estimate of
 * their cells. Another key changes nearly all cells, each by no more than the noise of both, and
 * the mean of the two releases is nearer to the true counts than either.
 */
final class EarlierAttack {
  private static final double NEARLY_ALL = 0.99;
  private static final int FEW = 100;

  private final Policy policy;
  private final Systems systems;
  private final Columns now;
  private final Map<String, Cube.Counts> counts;
  private final Map<String, Systems.Part> parts = new TreeMap<>();
  private final Map<String, Seen> seen = new TreeMap<>();

  /**
   * A table to be compared.
   *
   * @param policy the noise, and what share of the cells may change
   * @param systems what adds up
   */
  EarlierAttack(Policy policy, Systems systems, Columns now) {
    this.policy = policy;
    this.systems = systems;
    this.now = now;
    this.counts = Cube.Counts.of(now);
    parts(now).forEach(p -> parts.put(p.name(), p));
  }

  /** What is known of the key that a release was made with. */
  enum Key {
    /** The one that this release is made with. */
    SAME,
    /** Another, as the policy allows. */
    ANOTHER
  }

  /** Counts of the release and what earlier ones that differ say of them. */
  private record Seen(Cube now, PTable noise, List<Draw> draws) {}

  /** Compares with one earlier release; what differs is kept until all have been compared. */
  void beside(Columns before, Key key, Trial trial) {
    Map<String, Cube.Counts> earlier = Cube.Counts.of(before);
    for (Systems.Part part : parts(before)) {
      Systems.Part same = parts.get(part.name());
      for (String count : same == null ? Set.<String>of() : counts.keySet()) {
        if (earlier.containsKey(count)) {
          Cube later = cube(now, same, counts.get(count));
          compare(later, draw(later, cube(before, part, earlier.get(count))), key, trial)
              .ifPresent(d -> keep(same.name() + " " + count, later, d));
        }
      }
    }
  }

  private void keep(String name, Cube cube, Draw draw) {
    seen.computeIfAbsent(name, n -> new Seen(cube, noise(cube), new ArrayList<>())).draws.add(draw);
  }

  /** What all releases together tell of small counts. */
  void together(Trial trial) {
    int smallest = (int) policy.classes().smallestShown();
    seen.values()
        .forEach(s -> new Averaging(s.noise, smallest, policy.limits()).on(s.now, s.draws, trial));
  }

  private List<Systems.Part> parts(Columns table) {
    return systems.of(table).stream().flatMap(p -> p.byAges(table).stream()).toList();
  }

  private static Cube cube(Columns table, Systems.Part part, Cube.Counts counts) {
    return Cube.of(table, part, Cube.axes(table, part), counts);
  }

  private static Draw draw(Cube now, Cube before) {
    return new Draw(before, places(now, before), Optional.empty());
  }

  private PTable noise(Cube cube) {
    return policy.method(cube.ar().orElse(policy.methods().get(0).to())).noise();
  }

  /** What the earlier cells add to the later ones, where there is anything. */
  private Optional<Draw> compare(Cube now, Draw before, Key key, Trial trial) {
    if (IntStream.range(0, now.size()).allMatch(p -> now.values()[p] == before.value(p))) {
      return Optional.empty();
    }
    if (!now.sums().isNoisy()) {
      exact(now, before, trial);
      return Optional.empty();
    }
    if (!isRedrawn(now, before, noise(now).spec().d())) {
      return Optional.of(before);
    }
    if (key == Key.SAME) {
      trial.found(redrawn(now));
      return Optional.empty();
    }
    Partitions others = new Partitions(before.cube());
    return Optional.of(new Draw(before.cube(), before.places(), Optional.of(others)));
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
                    "few persons less or more than in an earlier release"))
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

  private static Finding redrawn(Cube now) {
    return new Finding(
        Finding.Kind.AVERAGING,
        now.table(),
        now.ar().map(String::valueOf).orElse(""),
        "an earlier release has another draw of the noise");
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
