package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Stop;

/**
 * The second implementation of the primary rules: what may never stand beside a source row, in SQL,
 * looked for in every published cell before the table is written.
 *
 * @param contract the protected table
 * @param findings what is looked for
 */
record Recheck(Contract contract, List<Finding> findings) {

  /**
   * A broken rule.
   *
   * @param column where
   * @param rule what is broken, in words
   * @param when SQL over the published columns and the source row
   */
  record Finding(String column, String rule, String when) {}

  static Recheck of(Contract contract, Policy policy, PTable noise) {
    List<Finding> all = new ArrayList<>();
    List<Role> roles = Role.of(contract, policy.classes());
    Forbidden forbidden = new Forbidden(policy.classes(), noise.spec());
    roles.forEach(r -> all.addAll(forbidden.of(r)));
    return new Recheck(contract, List.copyOf(all));
  }

  /** Two figures for each finding: how many rows, and one area (the first by code). */
  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (Finding f : findings) {
      columns.add(functions.expr("count_if(" + f.when + ")"));
      columns.add(
          functions.expr("min(CASE WHEN " + f.when + " THEN concat_ws(' ', niva, omrade) END)"));
    }
    return columns;
  }

  /**
   * Stops when anything was found.
   *
   * @throws Stop (disclosure) naming table, column, rule and area, never the value
   */
  void stopIfAny(Row row, int from) {
    List<String> told = new ArrayList<>();
    for (int k = 0; k < findings.size(); k++) {
      long rows = row.getLong(from + 2 * k);
      if (rows > 0) {
        Finding f = findings.get(k);
        told.add(
            String.format(
                Locale.ROOT,
                "%s: %s in %d rows, first %s",
                f.column,
                f.rule,
                rows,
                row.getString(from + 2 * k + 1)));
      }
    }
    if (!told.isEmpty()) {
      throw Stop.disclosure(
          "Table "
              + contract.label()
              + " was not written: it would break the disclosure policy. This is a fault of the "
              + "wall or of the columns that it was given.\n  "
              + String.join("\n  ", told));
    }
  }
}
