package se.boverket.barometer.register.land;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A municipality's boundary: rings of SWEREF 99 TM metres, east and north in turn. */
final class Outline {
  private static final Map<String, List<int[]>> RINGS = rings();

  private final List<int[]> rings;

  private Outline(List<int[]> rings) {
    this.rings = rings;
  }

  static Outline of(String kommun) {
    return new Outline(RINGS.get(kommun));
  }

  private static Map<String, List<int[]>> rings() {
    Map<String, List<int[]>> all = new TreeMap<>();
    for (String[] row : Table.rows("kommungranser.csv")) {
      int[] ring = Arrays.stream(row[1].split(" ")).mapToInt(Integer::parseInt).toArray();
      all.computeIfAbsent(row[0], k -> new ArrayList<>()).add(ring);
    }
    return all;
  }

  /** Least and greatest value of a coordinate: 0 east, 1 north. */
  int[] range(int coordinate) {
    int[] range = {Integer.MAX_VALUE, Integer.MIN_VALUE};
    for (int[] ring : rings) {
      for (int i = coordinate; i < ring.length; i += 2) {
        range[0] = Math.min(range[0], ring[i]);
        range[1] = Math.max(range[1], ring[i]);
      }
    }
    return range;
  }

  /** Where a line at this north crosses the boundary, in order: in, out, in, out … */
  double[] crossings(double north) {
    List<Double> east = new ArrayList<>();
    for (int[] ring : rings) {
      for (int i = 0; i + 3 < ring.length; i += 2) {
        if (ring[i + 1] < north != ring[i + 3] < north) {
          double share = (north - ring[i + 1]) / (ring[i + 3] - ring[i + 1]);
          east.add(ring[i] + share * (ring[i + 2] - ring[i]));
        }
      }
    }
    return east.stream().mapToDouble(d -> d).sorted().toArray();
  }
}
