package se.boverket.barometer.microdata.raw.part;

import java.io.IOException;
import java.util.Arrays;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import se.boverket.barometer.microdata.raw.field.Numbers;

/** Sixteen bytes a row, as they are: hashes do not repeat and cannot be made smaller. */
public final class Hashes implements PartColumn {
  /** Bytes of a hash. */
  public static final int LENGTH = 16;

  private final String name;
  private final byte[] hash;
  private Filled filled = new Filled();
  private byte[] values = new byte[1024 * LENGTH];

  /**
   * @param name of the column
   * @param hash of the row that is added next; its owner changes it from row to row
   */
  public Hashes(String name, byte[] hash) {
    this.name = name;
    this.hash = hash;
  }

  @Override
  public Type type() {
    return Types.optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY).length(LENGTH).named(name);
  }

  @Override
  public void add(long value) {
    if (value != Numbers.NONE) {
      int at = filled.there() * LENGTH;
      if (at == values.length) {
        values = Arrays.copyOf(values, 2 * at);
      }
      System.arraycopy(hash, 0, values, at, LENGTH);
    }
    filled.add(value != Numbers.NONE);
  }

  @Override
  public Object object(long value) {
    return value == Numbers.NONE ? null : hash.clone();
  }

  @Override
  public Pages pages() throws IOException {
    Filled rows = filled;
    filled = new Filled();
    return Pages.of(rows, BytesInput.from(values, 0, rows.there() * LENGTH), Encoding.PLAIN);
  }
}
