package se.boverket.barometer.bench.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.nearest.Grid;

/** A country of Sweden's size, drawn with a fixed seed: 290 municipalities of 5 984 units. */
final class Sweden {
  private static final int MUNICIPALITIES = 290;
  private static final int UNITS = 5_984;
  private static final int TOWNS = 2_000;
  private static final int INHABITED_SQUARES = 1_000_000;
  private static final int PERSONS_IN_TOWNS = 9_000_000;

  private Sweden() {}

  /** Counts [group][unit] by municipality; a few are large, most are small, as in life. */
  static List<double[][]> counts(int groups) {
    SplittableRandom random = new SplittableRandom(1);
    List<double[][]> counts = new ArrayList<>();
    int left = UNITS;
    for (int k = 0; k < MUNICIPALITIES; k++) {
      int others = MUNICIPALITIES - 1 - k;
      int units =
          others == 0 ? left : 4 + random.nextInt(2 * (left - 4 * others) / (others + 1) - 3);
      left -= units;
      counts.add(drawn(random, groups, units));
    }
    return counts;
  }

  /** The country as one whole. */
  static Table country() {
    return Table.of(drawn(new SplittableRandom(2), 2, UNITS));
  }

  private static double[][] drawn(SplittableRandom random, int groups, int units) {
    double[][] columns = new double[groups][units];
    for (int g = 0; g < groups; g++) {
      for (int i = 0; i < units; i++) {
        columns[g][i] = random.nextInt(60 + 100 * g);
      }
    }
    return columns;
  }

  /**
   * 10.5 million persons of two groups on a million 100 m squares: towns by Zipf, the rest alone.
   */
  static Grid grid() {
    SplittableRandom random = new SplittableRandom(3);
    int[] east = new int[INHABITED_SQUARES];
    int[] north = new int[INHABITED_SQUARES];
    long[][] persons = new long[2][INHABITED_SQUARES];
    double harmonic = Math.log(TOWNS) + 0.58;
    int square = 0;
    for (int town = 1; town <= TOWNS; town++) {
      double size = PERSONS_IN_TOWNS / (town * harmonic);
      double share = Math.pow(random.nextDouble(), 2.2);
      int x = (int) (300_000 + 300_000 * (share + random.nextDouble()));
      int y = (int) (6_130_000 + 1_500_000 * share);
      for (int i = 0; i < size / 20 && square < INHABITED_SQUARES; i++, square++) {
        double radius = 100 * Math.sqrt(size / 20 / Math.PI * 2) * random.nextDouble();
        double angle = 2 * Math.PI * random.nextDouble();
        east[square] = x + (int) (radius * Math.cos(angle));
        north[square] = y + (int) (radius * Math.sin(angle));
        persons[random.nextInt(5) / 4][square] = 20;
      }
    }
    for (; square < INHABITED_SQUARES; square++) {
      double share = Math.pow(random.nextDouble(), 2.2);
      east[square] = (int) (300_000 + 300_000 * (share + random.nextDouble()));
      north[square] = (int) (6_130_000 + 1_500_000 * share);
      persons[random.nextInt(10) / 9][square] = 3;
    }
    return Grid.of(east, north, persons);
  }
}
