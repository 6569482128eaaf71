package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The true count behind noise: every published partition of a cell into m parts is one more
 * estimate of it, with m times the variance (Asghar and Kaafar 2019). Flat prior; sums of several
 * changes are taken as normal.
 *
 * @param noise the p-table, which the attacker is taken to know
 */
record Averaging(PTable noise) {
  private static final int LARGEST = 15;
  private static final int SMALL = 4;
  private static final double CERTAIN = 0.9;
  private static final double ALLOWED = 0.001;

  List<Finding> on(CellSystem system, String table, Function<Cell, String> name) {
    Partitions partitions = new Partitions(system, name);
    List<Cell> small = system.cells().stream().filter(Averaging::small).toList();
    List<Finding> known = new ArrayList<>();
    List<Finding> single = new ArrayList<>();
    for (Cell cell : small) {
      int count = known(cell, partitions);
      if (count > 0) {
        Finding finding =
            new Finding(Finding.Kind.AVERAGING, table, name.apply(cell), "its partitions tell it");
        known.add(finding);
        single.addAll(count == 1 ? List.of(finding) : List.of());
      }
    }
    return known.size() > ALLOWED * small.size() ? known : single;
  }

  /** The small count that the estimates leave no doubt about; 0 where there is none. */
  int known(Cell cell, Partitions partitions) {
    double[] log = new double[LARGEST + noise.spec().d() + 1];
    Arrays.setAll(log, n -> own(n, cell.count()));
    for (List<Cell> parts : partitions.of(cell)) {
      long sum = parts.stream().mapToLong(Cell::count).sum();
      double variance = noise.spec().v() * parts.stream().filter(c -> c.count() > 0).count();
      for (int n = 0; n < log.length && variance > 0; n++) {
        log[n] -= (sum - n) * (sum - n) / (2 * variance);
      }
    }
    return certain(log);
  }

  private static int certain(double[] log) {
    double top = Arrays.stream(log).max().orElseThrow();
    double sum = Arrays.stream(log).map(x -> Math.exp(x - top)).sum();
    return IntStream.rangeClosed(1, SMALL)
        .filter(n -> Math.exp(log[n] - top) / sum >= CERTAIN)
        .findFirst()
        .orElse(0);
  }

  /** Log-likelihood of the cell's own published count; a suppressed one is 1 to 4. */
  private double own(int n, Long shown) {
    PRow row = noise.rows().get(Math.min(n, noise.rows().size() - 1));
    double p =
        IntStream.range(0, row.changes().length)
            .filter(k -> fits(n + row.changes()[k], shown))
            .mapToDouble(k -> row.probabilities()[k])
            .sum();
    return Math.log(p);
  }

  private static boolean fits(int published, Long shown) {
    return shown == null ? published > 0 && published <= SMALL : published == shown;
  }

  private static boolean small(Cell cell) {
    return cell.inner().length > 0 && (cell.count() == null || cell.count() <= LARGEST);
  }
}
