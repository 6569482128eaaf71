package se.boverket.barometer.publication.check;

import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Contract;

/** Rows come in ascending order of the key and no key stands twice. */
final class KeyOrder implements RowRule {
  private final Contract contract;
  private final RowKey key;
  private Row before;

  KeyOrder(Contract contract) {
    this.contract = contract;
    this.key = RowKey.of(contract.key(), contract.names());
  }

  @Override
  public void row(Row row, Breaches breaches) {
    if (before != null && key.compare(before, row) >= 0) {
      breaches.add(
          this,
          () ->
              "Table "
                  + contract.label()
                  + " has two rows with one key or is out of order at "
                  + key.text(row)
                  + ".");
    }
    before = row;
  }
}
