package se.boverket.barometer.microdata.raw.part;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import se.boverket.barometer.microdata.raw.field.Lexicon;
import se.boverket.barometer.microdata.raw.field.Numbers;

/** Texts by their numbers in a lexicon; a row group keeps those that it has. */
public final class Texts implements PartColumn {
  private final String name;
  private final Lexicon lexicon;
  private Filled filled = new Filled();
  private int[] numbers = new int[1024];

  /**
   * @param name of the column
   * @param lexicon may grow until the rows are written
   */
  public Texts(String name, Lexicon lexicon) {
    this.name = name;
    this.lexicon = lexicon;
  }

  @Override
  public Type type() {
    return Types.optional(PrimitiveTypeName.BINARY)
        .as(LogicalTypeAnnotation.stringType())
        .named(name);
  }

  @Override
  public void add(long value) {
    if (value != Numbers.NONE) {
      if (filled.there() == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * numbers.length);
      }
      numbers[filled.there()] = (int) value;
    }
    filled.add(value != Numbers.NONE);
  }

  @Override
  public Object object(long value) {
    return value == Numbers.NONE ? null : lexicon.text((int) value);
  }

  @Override
  public Pages pages() throws IOException {
    Filled rows = filled;
    filled = new Filled();
    if (rows.there() == 0) {
      return Pages.of(rows, BytesInput.empty(), Encoding.PLAIN);
    }
    ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
    int entries = renumber(rows.there(), dictionary);
    return Pages.of(
        rows,
        numbers,
        new DictionaryPage(BytesInput.from(dictionary.toByteArray()), entries, Encoding.PLAIN));
  }

  /** Numbers in the order of first use instead of the lexicon's. */
  private int renumber(int there, ByteArrayOutputStream dictionary) throws IOException {
    int[] own = new int[lexicon.size()];
    int entries = 0;
    for (int i = 0; i < there; i++) {
      int number = numbers[i];
      if (own[number] == 0) {
        own[number] = ++entries;
        byte[] text = lexicon.bytes(number);
        BytesUtils.writeIntLittleEndian(dictionary, text.length);
        dictionary.write(text);
      }
      numbers[i] = own[number] - 1;
    }
    return entries;
  }
}
