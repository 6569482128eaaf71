package se.boverket.barometer.measures.nearest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The search by regions finds, to the last digit, what going through all squares finds. */
class SearchTest {
  private static final int GROUPS = 3;

  @Test
  void equalsTheSearchThroughAllSquaresOnRandomMaps() {
    for (int seed = 0; seed < 400; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int places = 1 + random.nextInt(seed % 40 == 0 ? 500 : 60);
      compare(Places.drawn(random, places), new long[] {1, 2, 30, 700, 1L << 40});
    }
  }

  /** On a full board there are as many ties as there can be. */
  @Test
  void equalsItWhereManySquaresAreAsFarAway() {
    int side = 23;
    int[] east = IntStream.range(0, side * side).map(i -> 100 * (i % side)).toArray();
    int[] north = IntStream.range(0, side * side).map(i -> 100 * (i / side)).toArray();
    long[][] persons = new long[GROUPS][side * side];
    for (int i = 0; i < side * side; i++) {
      persons[i % GROUPS][i] = 1 + i % 5;
    }
    compare(new Places(east, north, persons), new long[] {1, 2, 5, 17, 40, 111, 400, 1_586});
  }

  @Test
  void coversTheWholeRangeOfCoordinates() {
    int[] ends = {Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE};
    long[][] persons = {{1, 0, 3, 4}, {0, 2, 0, 1}, {5, 5, 5, 5}};
    compare(new Places(ends, ends, persons), new long[] {1, 6, 9, 17, 26, 31});
  }

  private static void compare(Places places, long[] ks) {
    Grid grid = Grid.of(places.east, places.north, places.persons);
    Nearest nearest = Nearest.on(grid);
    for (long k : ks) {
      Surroundings found = nearest.of(k);
      assertThat(found.reached()).isEqualTo(k <= grid.everybody(0, grid.squares()));
      for (int square = 0; square < grid.squares(); square++) {
        Surroundings expected = searched(grid, square, k);
        assertThat(found.radius()[square]).isEqualTo(expected.radius()[0]);
        for (int g = 0; g < GROUPS; g++) {
          assertThat(found.shares()[g][square]).isEqualTo(expected.shares()[g][0]);
        }
      }
    }
  }

  /** All rings by distance from one square. */
  private static Surroundings searched(Grid grid, int from, long k) {
    TreeMap<Long, long[]> rings = new TreeMap<>();
    int[] rows = grid.rows();
    int[] columns = grid.columns();
    for (int square = 0; square < grid.squares(); square++) {
      long rise = (long) rows[square] - rows[from];
      long run = (long) columns[square] - columns[from];
      long[] ring = rings.computeIfAbsent(rise * rise + run * run, key -> new long[GROUPS]);
      for (int g = 0; g < GROUPS; g++) {
        ring[g] += grid.persons(g, square);
      }
    }
    rings.values().removeIf(ring -> LongStream.of(ring).sum() == 0);
    long wanted = Math.min(k, grid.everybody(0, grid.squares()));
    return taken(rings, wanted);
  }

  private static Surroundings taken(TreeMap<Long, long[]> rings, long k) {
    long[] inside = new long[GROUPS];
    long persons = 0;
    for (Map.Entry<Long, long[]> ring : rings.entrySet()) {
      long[] on = ring.getValue();
      long all = LongStream.of(on).sum();
      if (persons + all >= k) {
        double part = (double) (k - persons) / all;
        double[][] shares = new double[GROUPS][1];
        for (int g = 0; g < GROUPS; g++) {
          shares[g][0] = (inside[g] + part * on[g]) / k;
        }
        double[] radius = {100 * Math.sqrt(ring.getKey())};
        return new Surroundings(k, shares, radius, true);
      }
      persons += all;
      for (int g = 0; g < GROUPS; g++) {
        inside[g] += on[g];
      }
    }
    throw new AssertionError("fewer than k persons");
  }

  /** Where persons live. */
  private record Places(int[] east, int[] north, long[][] persons) {

    /** Towns of different density far from one another, with lone and with empty squares. */
    static Places drawn(SplittableRandom random, int places) {
      int[] east = new int[places];
      int[] north = new int[places];
      long[][] persons = new long[GROUPS][places];
      int extent = 1_000 << random.nextInt(11);
      int x = 0;
      int y = 0;
      for (int i = 0; i < places; i++) {
        if (random.nextInt(8) == 0 || i == 0) {
          x = random.nextInt(-extent, extent);
          y = 6_000_000 + random.nextInt(-extent, extent);
        }
        int spread = 1 + (extent >> random.nextInt(9));
        east[i] = x + random.nextInt(-spread, spread);
        north[i] = y + random.nextInt(-spread, spread);
        for (int g = 0; g < GROUPS; g++) {
          persons[g][i] = i > 0 && random.nextInt(4) == 0 ? 0 : random.nextInt(1, 20);
        }
      }
      return new Places(east, north, persons);
    }
  }
}
