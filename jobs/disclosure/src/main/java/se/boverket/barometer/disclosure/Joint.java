package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Count tables that tell of the same persons as one table: a column that a table does not have is
 * its total there. What one table hides another may show.
 */
final class Joint {
  private static final String TOTAL = "T";
  private static final String HIDDEN = "";

  private final List<String> columns;
  private final Map<List<String>, String> values = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  private Joint(List<String> columns) {
    this.columns = columns;
  }

  /**
   * The tables that agree wherever two of them show the same cell; empty when there are not two.
   */
  static Optional<Columns> of(List<Columns> tables) {
    List<Columns> counting = tables.stream().filter(t -> t.has("antal")).toList();
    if (counting.size() < 2) {
      return Optional.empty();
    }
    Set<String> all = new TreeSet<>();
    counting.forEach(t -> all.addAll(key(t)));
    Joint joint = new Joint(List.copyOf(all));
    counting.forEach(joint::join);
    return joint.names.size() < 2 ? Optional.empty() : Optional.of(joint.table());
  }

  private static List<String> key(Columns table) {
    List<String> key = new ArrayList<>(Keys.crossing(table));
    List.of("ar", "indelning").stream().filter(table::has).forEach(key::add);
    return key;
  }

  private void join(Columns table) {
    Map<List<String>, String> more = new HashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      int r = row;
      List<String> key =
          columns.stream().map(c -> table.has(c) ? "" + table.value(r, c) : TOTAL).toList();
      String count = table.value(row, "antal");
      more.merge(key, count == null ? HIDDEN : count, Joint::shown);
    }
    List<List<String>> common =
        more.keySet().stream().filter(k -> isShown(more.get(k)) && isShown(values.get(k))).toList();
    boolean same = common.stream().allMatch(k -> more.get(k).equals(values.get(k)));
    if (values.isEmpty() || same && !common.isEmpty()) {
      more.forEach((k, v) -> values.merge(k, v, Joint::shown));
      names.add(table.name());
    }
  }

  private static boolean isShown(String count) {
    return count != null && !count.equals(HIDDEN);
  }

  private static String shown(String one, String other) {
    return one.equals(HIDDEN) ? other : one;
  }

  private Columns table() {
    List<List<String>> rows = new ArrayList<>();
    values.forEach(
        (key, count) -> {
          List<String> row = new ArrayList<>(key);
          row.add(isShown(count) ? count : null);
          rows.add(row);
        });
    rows.sort(Comparator.comparing(Object::toString));
    List<String> header = new ArrayList<>(columns);
    header.add("antal");
    return Columns.of(String.join(" with ", names), header, rows);
  }
}
