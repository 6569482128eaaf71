package se.boverket.barometer.publication.check;

import org.apache.spark.sql.Row;

/** Something that holds for a published table; sees its rows in the order of the key. */
interface RowRule {

  /** Looks at the next row. */
  void row(Row row, Breaches breaches);

  /** After the last row. */
  default void end(Breaches breaches) {}
}
