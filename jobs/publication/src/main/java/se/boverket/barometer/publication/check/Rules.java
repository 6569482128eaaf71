package se.boverket.barometer.publication.check;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Column;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Stop;

/** All rules of one table, as its contract states them. */
public final class Rules implements RowRule {
  private final List<RowRule> rules;

  private Rules(List<RowRule> rules) {
    this.rules = rules;
  }

  /**
   * The rules of a contract.
   *
   * @param frame the areas that there are
   */
  public static Rules of(Contract contract, Frame frame) {
    List<RowRule> rules = new ArrayList<>();
    rules.add(new KeyOrder(contract));
    contract.columns().forEach(c -> rules.add(CellRule.of(contract, c, frame)));
    StatusRule.of(contract).ifPresent(rules::add);
    Coverage.of(contract, frame).ifPresent(rules::add);
    return new Rules(List.copyOf(rules));
  }

  @Override
  public void row(Row row) {
    for (RowRule rule : rules) {
      rule.row(row);
    }
  }

  @Override
  public void end() {
    rules.forEach(RowRule::end);
  }

  /** A refusal that names table, column and the row's key, which holds areas and groups only. */
  static Stop broken(Contract contract, Column column, Row row, String what) {
    String key = RowKey.of(contract.key(), contract.names()).text(row);
    return Stop.integrity(
        "Table "
            + contract.label()
            + ", column "
            + column.name()
            + " "
            + what
            + " ("
            + key
            + "). No release was made; look at the step that made the table.");
  }
}
