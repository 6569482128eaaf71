package se.boverket.barometer.publication.check;

import org.apache.spark.sql.Row;

/** Something that holds for a published table; sees its rows in the order of the key. */
public interface RowRule {

  /**
   * Looks at the next row.
   *
   * @throws se.boverket.barometer.tables.Stop (integrity) naming the table, when the rule is broken
   */
  void row(Row row);

  /** After the last row. */
  default void end() {}
}
