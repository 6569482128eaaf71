package se.boverket.barometer.tables.file;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.IntConsumer;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;

/** Numbers of one column: integers, floating point, decimals, and numbers written as text. */
final class ParquetNumber extends PrimitiveConverter implements ParquetCell {
  private final PrimitiveType type;
  private final LogicalTypeAnnotation meaning;
  private final NumberCells cells;
  private IntConsumer entries;
  private int row;

  ParquetNumber(PrimitiveType type, NumberCells cells) {
    this.type = type;
    this.meaning = type.getLogicalTypeAnnotation();
    this.cells = cells;
  }

  /** Whether a type can be a number. */
  static boolean reads(PrimitiveType type) {
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    return switch (type.getPrimitiveTypeName()) {
      case FLOAT, DOUBLE -> true;
      case INT32, INT64 ->
          meaning == null
              || meaning instanceof IntLogicalTypeAnnotation
              || meaning instanceof DecimalLogicalTypeAnnotation;
      case BINARY ->
          meaning instanceof StringLogicalTypeAnnotation
              || meaning instanceof DecimalLogicalTypeAnnotation;
      case FIXED_LEN_BYTE_ARRAY -> meaning instanceof DecimalLogicalTypeAnnotation;
      default -> false;
    };
  }

  @Override
  public void at(int number) {
    row = number;
  }

  @Override
  public void addEmpty() {
    cells.addEmpty(row);
  }

  @Override
  public PrimitiveConverter converter() {
    return this;
  }

  @Override
  public boolean hasDictionarySupport() {
    return true;
  }

  @Override
  public void setDictionary(Dictionary dictionary) {
    entries = ParquetCell.entries(this, dictionary, type);
  }

  @Override
  public void addValueFromDictionary(int id) {
    entries.accept(id);
  }

  @Override
  public void addBinary(Binary value) {
    if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
      BigInteger digits = new BigInteger(value.getBytes());
      cells.add(new BigDecimal(digits, decimal.getScale()).doubleValue(), row);
    } else {
      byte[] text = value.getBytesUnsafe();
      cells.add(text, 0, text.length, row);
    }
  }

  @Override
  public void addInt(int value) {
    addLong(unsigned() ? Integer.toUnsignedLong(value) : value);
  }

  @Override
  public void addLong(long value) {
    if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
      cells.add(BigDecimal.valueOf(value, decimal.getScale()).doubleValue(), row);
    } else if (value < 0 && unsigned()) {
      cells.add(new BigInteger(Long.toUnsignedString(value)).doubleValue(), row);
    } else {
      cells.add(value, row);
    }
  }

  @Override
  public void addDouble(double value) {
    cells.add(value, row);
  }

  @Override
  public void addFloat(float value) {
    cells.add(value, row);
  }

  private boolean unsigned() {
    return meaning instanceof IntLogicalTypeAnnotation whole && !whole.isSigned();
  }
}
