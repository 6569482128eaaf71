package se.boverket.barometer.measures.nearest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The same persons on maps of ever larger squares, for the surroundings of a whole nation's squares
 * in seconds: the k nearest persons of a square are looked for on the map whose squares are small
 * against the distance to them, and squares within one of its squares share them. Where the
 * distance is under sixteen squares of 100 m they are those of {@link Nearest}, exactly; beyond it
 * the square is shifted by less than a twentieth of the distance.
 *
 * @param maps squares of 100 m, 200 m, 400 m and so on
 * @param parents for each map, the square of it that holds a square of 100 m
 */
public record Pyramid(List<Grid> maps, int[][] parents) {
  /** The nearest persons must reach this many squares of a map far. */
  private static final int FINE = 16;

  private static final int MAPS = 8;

  /**
   * The maps of all persons.
   *
   * @param east SWEREF 99 TM easting of each place, metres
   * @param north northing of each place, metres
   * @param everybody persons of each place
   * @param persons persons [group][place]
   */
  public static Pyramid of(int[] east, int[] north, long[] everybody, long[][] persons) {
    List<Grid> maps =
        IntStream.range(0, MAPS)
            .mapToObj(
                level -> Grid.of(coarser(east, level), coarser(north, level), everybody, persons))
            .toList();
    int[][] parents = new int[MAPS][maps.get(0).squares()];
    for (int i = 0; i < east.length; i++) {
      int square = maps.get(0).square(east[i], north[i]);
      for (int level = 0; level < MAPS; level++) {
        parents[level][square] = maps.get(level).square(east[i] >> level, north[i] >> level);
      }
    }
    return new Pyramid(maps, parents);
  }

  /** The number of the square of 100 m that holds this place. */
  public int square(int east, int north) {
    return maps.get(0).square(east, north);
  }

  /**
   * The surroundings of every inhabited square of 100 m, in the order of their numbers.
   *
   * @param k number of persons, 1 or more
   */
  public Surroundings surroundings(long k) {
    int squares = maps.get(0).squares();
    int groups = maps.get(0).groups();
    double[] radius = new double[squares];
    Surroundings result =
        new Surroundings(k, new double[groups][squares], radius, k <= maps.get(0).everybody());
    int[] pending = IntStream.range(0, squares).toArray();
    for (int level = MAPS - 1; level >= 0; level--) {
      pending = taken(level, pending, result);
    }
    return result;
  }

  /** Gives squares what the map knows well enough; the others are left. */
  private int[] taken(int level, int[] pending, Surroundings result) {
    int[] parent = parents[level];
    int[] asked = Arrays.stream(pending).map(s -> parent[s]).sorted().distinct().toArray();
    Surroundings near = Nearest.of(maps.get(level), result.k(), asked);
    int side = 1 << level;
    double least = level == 0 ? 0 : 100.0 * FINE;
    IntStream.Builder left = IntStream.builder();
    for (int square : pending) {
      int at = Arrays.binarySearch(asked, parent[square]);
      if (near.radius()[at] < least) {
        left.add(square);
      } else {
        result.radius()[square] = side * near.radius()[at];
        for (int g = 0; g < near.shares().length; g++) {
          result.shares()[g][square] = near.shares()[g][at];
        }
      }
    }
    return left.build().toArray();
  }

  private static int[] coarser(int[] metres, int level) {
    return Arrays.stream(metres).map(m -> m >> level).toArray();
  }
}
