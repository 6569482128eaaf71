package se.boverket.barometer.publication.derived;

import java.util.Map;
import java.util.Set;

/**
 * A figure of areas that is read while its table is written: one row an area and year.
 *
 * @param id name of the figure
 * @param table published table
 * @param column that holds it
 * @param where cells that its rows have, by column: an Integer or a String
 * @param levels of its areas; all where empty
 */
public record Pick(
    String id, String table, String column, Map<String, Object> where, Set<String> levels) {

  /** A figure of the rows of all levels. */
  static Pick of(String id, String table, String column, Map<String, Object> where) {
    return new Pick(id, table, column, where, Set.of());
  }

  boolean wants(String niva) {
    return levels.isEmpty() || levels.contains(niva);
  }
}
