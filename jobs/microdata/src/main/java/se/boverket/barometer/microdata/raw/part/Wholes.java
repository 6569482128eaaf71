package se.boverket.barometer.microdata.raw.part;

import java.io.IOException;
import java.util.Arrays;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.values.delta.DeltaBinaryPackingValuesWriter;
import org.apache.parquet.column.values.delta.DeltaBinaryPackingValuesWriterForInteger;
import org.apache.parquet.column.values.delta.DeltaBinaryPackingValuesWriterForLong;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import se.boverket.barometer.microdata.raw.field.Numbers;

/** Whole numbers, written as differences packed in as few bits as they need. */
public final class Wholes implements PartColumn {
  private static final int BLOCK = 128;
  private static final int MINIBLOCKS = 4;
  private final String name;
  private final PrimitiveTypeName width;
  private Filled filled = new Filled();
  private long[] values = new long[1024];

  private Wholes(String name, PrimitiveTypeName width) {
    this.name = name;
    this.width = width;
  }

  /** A column of 32 bits. */
  public static Wholes ints(String name) {
    return new Wholes(name, PrimitiveTypeName.INT32);
  }

  /** A column of 64 bits. */
  public static Wholes longs(String name) {
    return new Wholes(name, PrimitiveTypeName.INT64);
  }

  @Override
  public Type type() {
    return Types.optional(width).named(name);
  }

  @Override
  public void add(long value) {
    if (value != Numbers.NONE) {
      if (filled.there() == values.length) {
        values = Arrays.copyOf(values, 2 * values.length);
      }
      values[filled.there()] = value;
    }
    filled.add(value != Numbers.NONE);
  }

  @Override
  public Object object(long value) {
    if (value == Numbers.NONE) {
      return null;
    }
    return width == PrimitiveTypeName.INT32 ? (Object) (int) value : (Object) value;
  }

  @Override
  public Pages pages() throws IOException {
    Filled rows = filled;
    filled = new Filled();
    if (rows.there() == 0) {
      return Pages.of(rows, BytesInput.empty(), Encoding.PLAIN);
    }
    int bytes = Math.max(64, 4 * rows.there());
    HeapByteBufferAllocator heap = new HeapByteBufferAllocator();
    return Pages.of(
        rows,
        width == PrimitiveTypeName.INT32
            ? ints(
                new DeltaBinaryPackingValuesWriterForInteger(BLOCK, MINIBLOCKS, bytes, bytes, heap),
                rows.there())
            : longs(
                new DeltaBinaryPackingValuesWriterForLong(BLOCK, MINIBLOCKS, bytes, bytes, heap),
                rows.there()),
        Encoding.DELTA_BINARY_PACKED);
  }

  private BytesInput ints(DeltaBinaryPackingValuesWriter packed, int there) {
    for (int i = 0; i < there; i++) {
      packed.writeInteger((int) values[i]);
    }
    return packed.getBytes();
  }

  private BytesInput longs(DeltaBinaryPackingValuesWriter packed, int there) {
    for (int i = 0; i < there; i++) {
      packed.writeLong(values[i]);
    }
    return packed.getBytes();
  }
}
