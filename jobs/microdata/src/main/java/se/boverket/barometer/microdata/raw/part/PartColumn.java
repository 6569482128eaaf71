package se.boverket.barometer.microdata.raw.part;

import java.io.IOException;
import org.apache.parquet.schema.Type;

/** Some rows' values of one column, until they are written. */
public interface PartColumn {

  /** Name and type in the file. */
  Type type();

  /**
   * Adds one row's value.
   *
   * @param value {@link se.boverket.barometer.microdata.raw.field.Numbers#NONE} where there is none
   */
  void add(long value);

  /** A value as a row of Spark's holds it; null where there is none. */
  Object object(long value);

  /** The rows since the last time as pages, which then starts anew. */
  Pages pages() throws IOException;
}
