package se.boverket.barometer.publication.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Column;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Stop;

/** All rules of one table, as its contract states them. */
public final class Rules {
  private final List<RowRule> cells;
  private final List<RowRule> rows;
  private final int[] required;
  private final Breaches breaches = new Breaches();

  private Rules(Contract contract, List<RowRule> cells, List<RowRule> rows) {
    this.cells = cells;
    this.rows = rows;
    required =
        IntStream.range(0, cells.size())
            .filter(i -> contract.columns().get(i).required())
            .toArray();
  }

  /**
   * The rules of a contract.
   *
   * @param frame the areas that there are
   */
  public static Rules of(Contract contract, Frame frame) {
    List<RowRule> cells = new ArrayList<>();
    contract.columns().forEach(c -> cells.add(CellRule.of(contract, c, frame)));
    List<RowRule> rows = new ArrayList<>(List.of(new KeyOrder(contract)));
    StatusRule.of(contract).ifPresent(rows::add);
    Coverage.of(contract, frame).ifPresent(rows::add);
    return new Rules(contract, cells, rows);
  }

  /** Looks at the next row; false when anything was broken so far. */
  public boolean row(Row row) {
    for (RowRule rule : cells) {
      rule.row(row, breaches);
    }
    if (whole(row)) { // without its key a row cannot be told from others
      for (RowRule rule : rows) {
        rule.row(row, breaches);
      }
    }
    return breaches.none();
  }

  /**
   * After the last row.
   *
   * @throws Stop (integrity) when rules are broken, with a line for each of them
   */
  public void end() {
    rows.forEach(rule -> rule.end(breaches));
    if (!breaches.none()) {
      throw Stop.integrity(String.join("\n", breaches.lines()));
    }
  }

  private boolean whole(Row row) {
    for (int place : required) {
      if (row.isNullAt(place)) {
        return false;
      }
    }
    return true;
  }

  /** What is wrong at which key, which holds areas and groups only. */
  static String broken(Contract contract, Column column, Row row, String what) {
    String key = RowKey.of(contract.key(), contract.names()).text(row);
    return "Table "
        + contract.label()
        + ", column "
        + column.name()
        + " "
        + what
        + " ("
        + key
        + ").";
  }
}
