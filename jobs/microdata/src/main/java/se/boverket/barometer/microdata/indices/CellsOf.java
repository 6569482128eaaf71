package se.boverket.barometer.microdata.indices;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** The cells of a grid that base cells are part of, looked up once for each base area and group. */
final class CellsOf {
  private final Grid grid;
  private final int combinations;
  private final int[] area;
  private final int[] group;
  private final Map<List<String>, int[]> areas = new HashMap<>();
  private final Map<List<String>, int[]> slots = new HashMap<>();

  /**
   * Of base cells in rows of one kind.
   *
   * @param base with the columns of a base area and of every dimension
   */
  CellsOf(Grid grid, StructType base) {
    this.grid = grid;
    this.combinations = grid.combinations();
    this.area = Arrays.stream(Places.BASE).mapToInt(base::fieldIndex).toArray();
    this.group = grid.dimensions().stream().mapToInt(d -> base.fieldIndex(d.column())).toArray();
  }

  /** Numbers of the cells that a base cell is part of. */
  int[] of(Row base) {
    int[] lies = areas.computeIfAbsent(texts(base, area), k -> grid.places().of(base));
    int[] counts = slots.computeIfAbsent(texts(base, group), grid::slots);
    int[] cells = new int[lies.length * counts.length];
    int n = 0;
    for (int in : lies) {
      for (int slot : counts) {
        cells[n++] = in * combinations + slot;
      }
    }
    return cells;
  }

  private static List<String> texts(Row row, int[] columns) {
    String[] texts = new String[columns.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = row.getString(columns[i]);
    }
    return Arrays.asList(texts);
  }
}
