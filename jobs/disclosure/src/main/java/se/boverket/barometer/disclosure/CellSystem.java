package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The cells of a count table as sums of its innermost cells. Two cells with the same members are
 * one, whatever they are called.
 *
 * @param cells in the order of their rows
 */
record CellSystem(List<Cell> cells) {

  /**
   * The system of some rows of a table.
   *
   * @param at the rows
   * @param shape columns that cross, and the column of counts
   */
  static CellSystem of(PlainTable table, List<Integer> at, Shape shape, Hierarchy hierarchy) {
    List<Map<String, Set<String>>> leaves =
        shape.crossing.stream().map(d -> hierarchy.leaves(codes(table, at, d))).toList();
    Map<String, TreeSet<Integer>> members = new HashMap<>();
    for (int row : at) {
      List<String> key = key(table, row, shape);
      if (innermost(key, leaves)) {
        sums(key, leaves).forEach(k -> members.computeIfAbsent(k, x -> new TreeSet<>()).add(row));
      }
    }
    return new CellSystem(at.stream().map(row -> cell(table, row, shape, members)).toList());
  }

  /**
   * What a count table looks like.
   *
   * @param crossing the columns whose codes make a cell
   * @param count the column of counts
   */
  record Shape(List<String> crossing, String count) {}

  static String keyText(PlainTable table, int row, Shape shape) {
    return String.join(" ", key(table, row, shape));
  }

  private static List<String> key(PlainTable table, int row, Shape shape) {
    List<String> values = table.rows().get(row);
    return shape.crossing.stream().map(c -> "" + table.value(values, c)).toList();
  }

  private static Set<String> codes(PlainTable table, List<Integer> at, String column) {
    int c = table.at(column);
    Set<String> codes = new TreeSet<>();
    at.forEach(r -> codes.add("" + table.rows().get(r).get(c)));
    return codes;
  }

  private static boolean innermost(List<String> key, List<Map<String, Set<String>>> leaves) {
    for (int d = 0; d < key.size(); d++) {
      if (!leaves.get(d).containsKey(key.get(d))) {
        return false;
      }
    }
    return true;
  }

  /** Keys of all cells that an innermost cell is part of. */
  private static List<String> sums(List<String> key, List<Map<String, Set<String>>> leaves) {
    List<String> all = List.of("");
    for (int d = 0; d < key.size(); d++) {
      List<String> longer = new ArrayList<>();
      for (String head : all) {
        leaves.get(d).get(key.get(d)).forEach(code -> longer.add(head + code + " "));
      }
      all = longer;
    }
    return all.stream().map(String::strip).toList();
  }

  private static Cell cell(
      PlainTable table, int row, Shape shape, Map<String, TreeSet<Integer>> members) {
    String text = table.rows().get(row).get(table.at(shape.count));
    TreeSet<Integer> inner = members.getOrDefault(keyText(table, row, shape), new TreeSet<>());
    return new Cell(
        row,
        text == null ? null : Long.valueOf(text),
        inner.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Where counts are exact, a sum of zero says that all its parts are zero: these are known. */
  CellSystem withoutZeros() {
    Set<Integer> zeros = new HashSet<>();
    cells.stream()
        .filter(c -> c.count() != null && c.count() == 0)
        .forEach(c -> Arrays.stream(c.inner()).forEach(zeros::add));
    return new CellSystem(
        cells.stream()
            .map(
                c ->
                    new Cell(
                        c.row(),
                        c.count(),
                        Arrays.stream(c.inner()).filter(k -> !zeros.contains(k)).toArray()))
            .toList());
  }
}
