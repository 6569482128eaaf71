package se.boverket.barometer.microdata.indices;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/** The cells of a grid that base cells are part of, looked up once for each base area and group. */
final class CellsOf {
  private final Grid grid;
  private final String[] columns;
  private final Map<List<String>, int[]> areas = new HashMap<>();
  private final Map<List<String>, int[]> slots = new HashMap<>();

  CellsOf(Grid grid) {
    this.grid = grid;
    this.columns = grid.dimensions().stream().map(Grid.Dimension::column).toArray(String[]::new);
  }

  /** Numbers of the cells that a base cell is part of. */
  int[] of(Row base) {
    int[] lies = areas.computeIfAbsent(texts(base, Places.BASE), k -> grid.places().of(base));
    int[] counts = slots.computeIfAbsent(texts(base, columns), grid::slots);
    int[] cells = new int[lies.length * counts.length];
    int n = 0;
    for (int area : lies) {
      for (int slot : counts) {
        cells[n++] = area * grid.combinations() + slot;
      }
    }
    return cells;
  }

  private static List<String> texts(Row row, String[] columns) {
    return Arrays.asList(
        Arrays.stream(columns).map(c -> row.<String>getAs(c)).toArray(String[]::new));
  }
}
