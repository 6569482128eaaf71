package se.boverket.barometer.microdata.raw;

import java.util.Iterator;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.IntegralType;
import org.apache.spark.unsafe.types.UTF8String;
import se.boverket.barometer.microdata.raw.field.Delivered;
import se.boverket.barometer.microdata.raw.field.Field;

/** Rows of Spark's Parquet reader: file name, number of the row, then the columns wanted. */
final class SparkRows implements Delivered {
  /** Columns before the file's own. */
  static final int OWN = 2;

  private final Iterator<InternalRow> rows;
  private final int[] ordinals;
  private final DataType[] types;
  private InternalRow row;
  private UTF8String escaped = UTF8String.EMPTY_UTF8;
  private String file = "";

  /**
   * @param rows as Spark reads them
   * @param ordinals by a column's position in the file; those that are not wanted are not read
   * @param types of the columns wanted, as {@link #type} gives them
   */
  SparkRows(Iterator<InternalRow> rows, int[] ordinals, DataType[] types) {
    this.rows = rows;
    this.ordinals = ordinals;
    this.types = types;
  }

  /** What a delivered type is read as: text, a whole number, a fraction or a decimal number. */
  static DataType type(DataType delivered) {
    if (delivered instanceof IntegralType) {
      return DataTypes.LongType;
    }
    boolean fraction =
        delivered.equals(DataTypes.FloatType) || delivered.equals(DataTypes.DoubleType);
    return fraction
        ? DataTypes.DoubleType
        : delivered instanceof DecimalType ? delivered : DataTypes.StringType;
  }

  @Override
  public boolean next() {
    if (!rows.hasNext()) {
      return false;
    }
    row = rows.next();
    if (!row.getUTF8String(0).equals(escaped)) {
      escaped = row.getUTF8String(0).copy();
      file = escaped.toString();
    }
    return true;
  }

  @Override
  public String file() {
    return file;
  }

  @Override
  public long line() {
    return row.getLong(1);
  }

  @Override
  public boolean whole() {
    return true;
  }

  @Override
  public void read(int column, Field into) {
    int at = ordinals[column];
    DataType type = types[at];
    if (row.isNullAt(OWN + at)) {
      into.nothing();
    } else if (type.equals(DataTypes.StringType)) {
      byte[] text = row.getUTF8String(OWN + at).getBytes();
      into.text(text, 0, text.length);
    } else if (type.equals(DataTypes.LongType)) {
      into.whole(row.getLong(OWN + at));
    } else if (type instanceof DecimalType d) {
      into.decimal(row.getDecimal(OWN + at, d.precision(), d.scale()).toJavaBigDecimal());
    } else {
      into.fraction(row.getDouble(OWN + at));
    }
  }

  @Override
  public void close() {
    // Spark closes its readers itself
  }
}
