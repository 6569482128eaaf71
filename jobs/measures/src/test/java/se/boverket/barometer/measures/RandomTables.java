package se.boverket.barometer.measures;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables drawn with fixed seeds, from one person to 10¹², from even to never together. */
public final class RandomTables {
  private static final List<Shape> SHAPES = List.of(Shape.values());

  private RandomTables() {}

  /** Tables of two groups that both have members. */
  public static Stream<double[][]> twoGroups(int howMany) {
    return IntStream.range(0, howMany).mapToObj(seed -> draw(seed, 2));
  }

  /** Tables of two to six groups that all have members. */
  public static Stream<double[][]> manyGroups(int howMany) {
    return IntStream.range(0, howMany).mapToObj(seed -> draw(seed + 1_000_000, 2 + seed % 5));
  }

  /** Tables of six to ten ordered categories, none of them nearly empty. */
  public static Stream<double[][]> ordered(int howMany) {
    return IntStream.range(0, 4 * howMany)
        .filter(seed -> shape(seed) != Shape.SEPARATE)
        .mapToObj(seed -> draw(seed, 6 + seed % 5))
        .filter(columns -> columns[0].length > 3)
        .limit(howMany);
  }

  private static double[][] draw(int seed, int groups) {
    SplittableRandom random = new SplittableRandom(seed);
    Shape shape = shape(seed);
    int units = 1 + random.nextInt(12);
    double[][] columns = new double[groups][units];
    for (int i = 0; i < units; i++) {
      long base = 1 + random.nextLong(shape.largest);
      for (int g = 0; g < groups; g++) {
        columns[g][i] = shape.count(random, base * (g + 1));
      }
      columns[random.nextInt(groups)][i] += 1;
    }
    for (double[] column : columns) {
      column[random.nextInt(units)] += 1;
    }
    return columns;
  }

  private static Shape shape(int seed) {
    return SHAPES.get(seed % SHAPES.size());
  }

  private enum Shape {
    TINY(3),
    ORDINARY(3_000),
    HUGE(100_000_000_000L),
    SEPARATE(500),
    NEARLY_EVEN(10_000_000_000L),
    WEIGHTS(1_000);

    private final long largest;

    Shape(long largest) {
      this.largest = largest;
    }

    double count(SplittableRandom random, long base) {
      return switch (this) {
        case TINY, ORDINARY, HUGE -> random.nextLong(base + 1);
        case SEPARATE -> random.nextInt(3) == 0 ? base : 0;
        case NEARLY_EVEN -> base + random.nextInt(3);
        case WEIGHTS -> base * random.nextDouble();
      };
    }
  }
}
