package se.boverket.barometer.publication.check;

import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Contract;

/**
 * The columns of {@code status_galler} have their values, unless the status says that there is
 * none; and where it says so at least one is null.
 */
record StatusRule(Contract contract, int status, int[] values) implements RowRule {
  private static final Set<String> NONE = Set.of("M", "O", "Q");

  static Optional<StatusRule> of(Contract contract) {
    int status = contract.names().indexOf("status");
    return contract.config().hasPath("status_galler")
        ? Optional.of(new StatusRule(contract, status, values(contract)))
        : Optional.empty();
  }

  private static int[] values(Contract contract) {
    return contract.config().getStringList("status_galler").stream()
        .mapToInt(contract.names()::indexOf)
        .toArray();
  }

  @Override
  public void row(Row row, Breaches breaches) {
    boolean absent = false;
    for (int value : values) {
      absent |= row.isNullAt(value);
    }
    if (absent != NONE.contains(row.getString(status))) {
      String wrong =
          absent ? "says that there is a value and there is none" : "says that there is no value";
      breaches.add(this, () -> Rules.broken(contract, contract.columns().get(status), row, wrong));
    }
  }
}
