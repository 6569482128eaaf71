package se.boverket.barometer.microdata.raw.part;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import se.boverket.barometer.microdata.raw.field.Numbers;

/** Floating-point numbers, added as their bits. */
public final class Fractions implements PartColumn {
  private final String name;
  private Filled filled = new Filled();
  private ByteBuffer values = start(1024);

  /** A column of a name. */
  public Fractions(String name) {
    this.name = name;
  }

  @Override
  public Type type() {
    return Types.optional(PrimitiveTypeName.DOUBLE).named(name);
  }

  @Override
  public void add(long value) {
    if (value != Numbers.NONE) {
      if (!values.hasRemaining()) {
        values = start(2 * values.capacity()).put(values.flip());
      }
      values.putLong(value);
    }
    filled.add(value != Numbers.NONE);
  }

  @Override
  public Object object(long value) {
    return value == Numbers.NONE ? null : (Object) Double.longBitsToDouble(value);
  }

  @Override
  public Pages pages() throws IOException {
    Filled rows = filled;
    ByteBuffer page = values.flip();
    filled = new Filled();
    values = start(page.capacity());
    return Pages.of(rows, BytesInput.from(page), Encoding.PLAIN);
  }

  private static ByteBuffer start(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
