package se.boverket.barometer.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.boverket.barometer.measures.nearest.Grid;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.file.Columns;
import se.boverket.barometer.tables.file.Texts;

/**
 * Where the persons of a file live.
 *
 * @param grid the map of all of them
 * @param rows the rows of each whole
 * @param square by row, the square on the map; −1 where nobody lives
 * @param persons by group and row
 */
record MeasurePlaces(Grid grid, Map<String, int[]> rows, int[] square, long[][] persons) {
  private static final double FARTHEST = 1e8;

  /**
   * @param coordinates the columns of eastings and northings, metres
   * @throws Stop (refused) for counts that are no whole persons and coordinates that are no metres
   */
  static MeasurePlaces of(MeasureInput input, MeasureColumns names, List<String> coordinates) {
    Columns columns = input.columns();
    int[] east = metres(input, coordinates.get(0));
    int[] north = metres(input, coordinates.get(1));
    long[][] persons = persons(input, names);
    Grid grid = grid(input, east, north, persons);
    int[] square =
        IntStream.range(0, columns.rows()).map(row -> grid.square(east[row], north[row])).toArray();
    return new MeasurePlaces(grid, rows(columns, names), square, persons);
  }

  /** The squares that a whole's persons live in, ascending. */
  Map<String, int[]> squares() {
    Map<String, int[]> squares = new TreeMap<>();
    rows.forEach(
        (whole, of) ->
            squares.put(
                whole,
                Arrays.stream(of)
                    .map(r -> square[r])
                    .filter(s -> s >= 0)
                    .sorted()
                    .distinct()
                    .toArray()));
    return squares;
  }

  /** A whole's persons by group and by the squares given. */
  double[][] residents(String whole, int[] squares) {
    double[][] residents = new double[persons.length][squares.length];
    for (int row : rows.get(whole)) {
      int at = Arrays.binarySearch(squares, square[row]);
      for (int g = 0; at >= 0 && g < persons.length; g++) {
        residents[g][at] += persons[g][row];
      }
    }
    return residents;
  }

  private static Grid grid(MeasureInput input, int[] east, int[] north, long[][] persons) {
    try {
      return Grid.of(east, north, persons);
    } catch (IllegalArgumentException e) {
      throw Stop.refused(input.file() + ", --coordinates: " + e.getMessage());
    }
  }

  private static int[] metres(MeasureInput input, String column) {
    double[] values = input.columns().number(column);
    double largest = Arrays.stream(values).map(Math::abs).max().orElse(0);
    if (largest > FARTHEST || largest <= 180 && Arrays.stream(values).anyMatch(v -> v % 1 != 0)) {
      throw Stop.refused(
          "%s, column %s: these are no metres. Give SWEREF 99 TM coordinates, not degrees."
              .formatted(input.file(), column));
    }
    return Arrays.stream(values).mapToInt(value -> (int) Math.floor(value)).toArray();
  }

  private static long[][] persons(MeasureInput input, MeasureColumns names) {
    Texts groups = input.columns().text(names.group());
    double[] n = input.columns().number(names.n());
    long[][] persons = new long[groups.values().size()][n.length];
    for (int row = 0; row < n.length; row++) {
      if (n[row] % 1 != 0) {
        throw Stop.refused(
            "%s, column %s holds weights: nearest-neighbour measures count whole persons."
                .formatted(input.file(), names.n()));
      }
      persons[groups.codes()[row]][row] = (long) n[row];
    }
    return persons;
  }

  private static Map<String, int[]> rows(Columns columns, MeasureColumns names) {
    IntStream all = IntStream.range(0, columns.rows());
    if (names.within() == null) {
      return Map.of("", all.toArray());
    }
    Texts wholes = columns.text(names.within());
    return all.boxed()
        .collect(
            Collectors.groupingBy(
                wholes::at,
                TreeMap::new,
                Collectors.collectingAndThen(
                    Collectors.toList(), r -> r.stream().mapToInt(i -> i).toArray())));
  }
}
