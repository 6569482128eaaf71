package se.boverket.barometer.disclosure;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import se.boverket.barometer.tables.Contract;

/**
 * A table that has passed the wall. What is published can only be made from one, and only the wall
 * and its store can make one.
 */
public final class ProtectedTable {
  private final Contract contract;
  private final Dataset<Row> rows;
  private final List<Entry> entries;
  private final Dataset<Row> held;

  /**
   * A table.
   *
   * @param held what was kept in memory to make it; let go when the table is written
   */
  ProtectedTable(Contract contract, Dataset<Row> held, List<Entry> entries) {
    this.contract = contract;
    this.held = held;
    this.rows = held.select(contract.names().stream().map(functions::col).toArray(Column[]::new));
    this.entries = List.copyOf(entries);
  }

  /** The contract in {@code schemas/protected}. */
  public Contract contract() {
    return contract;
  }

  /** Exactly the contract's columns, in its order. */
  public Dataset<Row> rows() {
    return rows;
  }

  /** What the certificate says, one entry a year, ascending. */
  public List<Entry> entries() {
    return entries;
  }

  void release() {
    held.unpersist();
  }
}
