package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The true count behind noise: every published partition of a cell into m parts is one more
 * estimate of it, with m times the variance (Asghar and Kaafar 2019). Flat prior; sums of several
 * changes are taken as normal. The attacker is taken to know the p-table.
 *
 * @param noise the p-table
 * @param smallestShown smaller counts are not shown
 * @param limits what is held to be known
 */
record Averaging(PTable noise, int smallestShown, Limits limits) {
  private static final int LARGEST = 15;

  /**
   * What is known of one cell.
   *
   * @param place of the cell
   * @param count the most probable count from 1 up to the largest that is never shown
   * @param probability of that count
   * @param small probability that the count is any of these
   */
  record Known(int place, int count, double probability, double small) {}

  void on(Cube cube, Trial trial) {
    Partitions partitions = new Partitions(cube);
    Bounds bounds = Bounds.of(cube, noise.spec(), smallestShown);
    double[][] own = own();
    int[] small = IntStream.range(0, cube.size()).filter(p -> isSmall(cube.values()[p])).toArray();
    tell(
        cube,
        small,
        p -> known(p, possible(own[cube.values()[p] + 1], bounds, p), partitions.of(p)),
        trial);
  }

  /** The same with what other releases say, for the cells of which one says otherwise. */
  void on(Cube cube, List<Draw> others, Trial trial) {
    Partitions partitions = new Partitions(cube);
    double[][] own = own();
    double[][] near = Arrays.stream(own).map(Averaging::near).toArray(double[][]::new);
    int[] small =
        IntStream.range(0, cube.size())
            .filter(p -> isSmall(cube.values()[p]) && !news(cube, others, p).isEmpty())
            .toArray();
    tell(
        cube,
        small,
        p -> {
          double[] all = own[cube.values()[p] + 1].clone();
          List<Partitions.Estimate> estimates = new ArrayList<>(partitions.of(p));
          for (Draw other : news(cube, others, p)) {
            double[] more = other.isRedrawn() ? own[other.value(p) + 1] : near[other.value(p) + 1];
            Arrays.setAll(all, n -> all[n] + more[n]);
            estimates.addAll(other.estimates(p));
          }
          return known(p, all, estimates);
        },
        trial);
  }

  /** A corrected cell had a person more or less, or as many. */
  private static double[] near(double[] own) {
    double[] near = new double[own.length];
    Arrays.setAll(
        near,
        n ->
            Math.log(
                IntStream.rangeClosed(Math.max(0, n - 1), Math.min(own.length - 1, n + 1))
                    .mapToDouble(k -> Math.exp(own[k]) / 3)
                    .sum()));
    return near;
  }

  /** The draws that have a value of their own for a place: the same value is the same draw. */
  private static List<Draw> news(Cube cube, List<Draw> others, int place) {
    Set<Integer> values = new HashSet<>(Set.of(cube.values()[place]));
    return others.stream()
        .filter(d -> isSmall(d.value(place)) && values.add(d.value(place)))
        .toList();
  }

  /** True counts that the bounds do not allow have no likelihood, unless that leaves none. */
  private static double[] possible(double[] own, Bounds bounds, int place) {
    double[] left = own.clone();
    Arrays.setAll(left, n -> bounds.allows(place, n) ? own[n] : Double.NEGATIVE_INFINITY);
    return Arrays.stream(left).allMatch(Double::isInfinite) ? own : left;
  }

  private void tell(Cube cube, int[] small, IntFunction<Known> known, Trial trial) {
    List<Known> all =
        IntStream.of(small).parallel().mapToObj(known).filter(k -> k.probability > 0).toList();
    trial.tried(Finding.Kind.AVERAGING, small.length);
    trial.posterior(all.stream().mapToDouble(Known::probability).max().orElse(0));
    List<Known> certain = all.stream().filter(k -> k.probability >= limits.posterior()).toList();
    double cells = all.stream().mapToDouble(Known::small).sum();
    boolean many = certain.size() > limits.allowed() * cells;
    long ones = certain.stream().filter(k -> k.count == 1).count();
    boolean single = ones > limits.allowedOne() * cells;
    certain.stream()
        .filter(k -> many || single && k.count == 1)
        .map(k -> cube.finding(Finding.Kind.AVERAGING, k.place, "its partitions tell it"))
        .forEach(trial::found);
  }

  /**
   * The posterior of a cell.
   *
   * @param own log-likelihood of the cell's own published count by true count
   */
  Known known(int place, double[] own, List<Partitions.Estimate> estimates) {
    double[] log = own.clone();
    for (Partitions.Estimate e : estimates) {
      for (int n = 0; n < log.length; n++) {
        log[n] -= log[n] > Double.NEGATIVE_INFINITY ? misfit(e, n) : 0;
      }
    }
    double top = Arrays.stream(log).max().orElseThrow();
    double[] p = Arrays.stream(log).map(x -> Math.exp(x - top)).toArray();
    double sum = Arrays.stream(p).sum();
    int best = 1;
    double small = 0;
    for (int n = 1; n < smallestShown; n++) {
      best = p[n] > p[best] ? n : best;
      small += p[n] / sum;
    }
    return new Known(place, best, p[best] / sum, small);
  }

  /**
   * Half the squared distance and the log of the spread. At most as many parts have anybody in them
   * as there are persons, and only these carry noise.
   */
  private double misfit(Partitions.Estimate e, int count) {
    int noisy = Math.max(e.shown() + e.hidden(), Math.min(count, e.parts()));
    double variance = noise.spec().v() * noisy + spread() * e.hidden();
    double off = e.sum() + e.hidden() * middle() - count;
    return off * off / (2 * variance) + Math.log(variance) / 2;
  }

  /** A count that is not shown was one from js + 1 up to the largest that is never shown. */
  private double middle() {
    return (noise.spec().js() + smallestShown) / 2.0;
  }

  private double spread() {
    double width = smallestShown - 1 - noise.spec().js();
    return (width * width - 1) / 12;
  }

  /** Log-likelihood by published count, {@link Cube#HIDDEN} first, and true count. */
  double[][] own() {
    double[][] own = new double[LARGEST + 2][];
    for (int shown = Cube.HIDDEN; shown <= LARGEST; shown++) {
      int published = shown;
      own[shown + 1] =
          IntStream.rangeClosed(0, LARGEST + noise.spec().d())
              .mapToDouble(n -> Math.log(probability(n, published)))
              .toArray();
    }
    return own;
  }

  private double probability(int count, int shown) {
    PRow row = noise.rows().get(Math.min(count, noise.rows().size() - 1));
    return IntStream.range(0, row.changes().length)
        .filter(k -> fits(count + row.changes()[k], shown))
        .mapToDouble(k -> row.probabilities()[k])
        .sum();
  }

  private boolean fits(int published, int shown) {
    return shown == Cube.HIDDEN ? published > 0 && published < smallestShown : published == shown;
  }

  private static boolean isSmall(int value) {
    return value == Cube.HIDDEN || value >= 0 && value <= LARGEST;
  }
}
