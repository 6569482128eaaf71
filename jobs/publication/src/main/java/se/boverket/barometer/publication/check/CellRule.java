package se.boverket.barometer.publication.check;

import com.typesafe.config.Config;
import java.util.HashSet;
import java.util.Set;
import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Column;
import se.boverket.barometer.tables.Contract;

/**
 * One column: never null where required ({@code nn}), one of its codes ({@code koder}), a finite
 * number within {@code minst} and {@code hogst}, at most as many as there are areas of a level
 * ({@code hogst_antal}).
 */
record CellRule(Contract contract, Column column, int place, Set<String> codes, Range range)
    implements RowRule {

  /** Both ends belong to it. */
  record Range(double low, double high) {
    boolean holds(double value) {
      return value >= low && value <= high; // false for NaN
    }
  }

  static CellRule of(Contract contract, Column column, Frame frame) {
    Config config = column.config();
    Set<String> codes =
        config.hasPath("koder") ? new HashSet<>(config.getStringList("koder")) : Set.of();
    int place = contract.columns().indexOf(column);
    return new CellRule(contract, column, place, codes, range(config, frame));
  }

  private static Range range(Config config, Frame frame) {
    double low = config.hasPath("minst") ? config.getDouble("minst") : -Double.MAX_VALUE;
    double high = config.hasPath("hogst") ? config.getDouble("hogst") : Double.MAX_VALUE;
    return config.hasPath("hogst_antal")
        ? new Range(low, frame.count(config.getString("hogst_antal")))
        : new Range(low, high);
  }

  @Override
  public void row(Row row, Breaches breaches) {
    String wrong = wrong(row.get(place));
    if (wrong != null) {
      breaches.add(this, () -> Rules.broken(contract, column, row, wrong));
    }
  }

  private String wrong(Object cell) {
    if (cell == null) {
      return column.required() ? "has no value" : null;
    }
    if (cell instanceof Number number && !range.holds(number.doubleValue())) {
      return "is outside " + range.low + " to " + range.high + " or no number";
    }
    boolean listed = codes.isEmpty() || codes.contains(cell.toString());
    return listed ? null : "has a code that its contract does not list";
  }
}
