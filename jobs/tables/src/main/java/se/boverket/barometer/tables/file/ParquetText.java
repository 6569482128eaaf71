package se.boverket.barometer.tables.file;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;

/** Keys and labels of one column: text, whole numbers, decimals, dates, true and false. */
final class ParquetText extends PrimitiveConverter implements ParquetCell {
  private final PrimitiveType type;
  private final LogicalTypeAnnotation meaning;
  private final TextCells cells;
  private IntConsumer entries;
  private int[] codes;
  private int row;

  ParquetText(PrimitiveType type, TextCells cells) {
    this.type = type;
    this.meaning = type.getLogicalTypeAnnotation();
    this.cells = cells;
  }

  /** Whether a type can be a key. */
  static boolean reads(PrimitiveType type) {
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    return switch (type.getPrimitiveTypeName()) {
      case BOOLEAN -> true;
      case INT32, INT64 ->
          meaning == null
              || meaning instanceof IntLogicalTypeAnnotation
              || meaning instanceof DateLogicalTypeAnnotation
              || meaning instanceof DecimalLogicalTypeAnnotation;
      case BINARY ->
          meaning == null
              || meaning instanceof StringLogicalTypeAnnotation
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
    codes = new int[dictionary.getMaxId() + 1];
    Arrays.fill(codes, -1);
  }

  @Override
  public void addValueFromDictionary(int id) {
    if (codes[id] >= 0) {
      cells.add(codes[id]);
    } else {
      entries.accept(id);
      codes[id] = cells.last();
    }
  }

  @Override
  public void addBinary(Binary value) {
    if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
      add(new BigDecimal(new BigInteger(value.getBytes()), decimal.getScale()).toPlainString());
    } else {
      byte[] bytes = value.getBytesUnsafe();
      cells.add(bytes, 0, bytes.length, row);
    }
  }

  @Override
  public void addInt(int value) {
    addLong(unsigned() ? Integer.toUnsignedLong(value) : value);
  }

  @Override
  public void addLong(long value) {
    if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
      add(BigDecimal.valueOf(value, decimal.getScale()).toPlainString());
    } else if (meaning instanceof DateLogicalTypeAnnotation) {
      add(LocalDate.ofEpochDay(value).toString());
    } else {
      add(unsigned() ? Long.toUnsignedString(value) : Long.toString(value));
    }
  }

  @Override
  public void addFloat(float value) {
    addDouble(Double.parseDouble(Float.toString(value)));
  }

  @Override
  public void addDouble(double value) {
    String text = Double.isFinite(value) ? Digits.of(value) : Double.toString(value);
    add(Double.isNaN(value) ? "" : text);
  }

  @Override
  public void addBoolean(boolean value) {
    add(Boolean.toString(value));
  }

  private boolean unsigned() {
    return meaning instanceof IntLogicalTypeAnnotation whole && !whole.isSigned();
  }

  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    cells.add(bytes, 0, bytes.length, row);
  }
}
