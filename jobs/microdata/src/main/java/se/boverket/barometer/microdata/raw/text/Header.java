package se.boverket.barometer.microdata.raw.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import se.boverket.barometer.microdata.raw.field.Field;

/** The first line of a text file. */
public final class Header {
  private static final int LONGEST = 1 << 20;
  private static final int MOST_COLUMNS = 10_000;
  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Header() {}

  /**
   * The column names in file order; empty text for a column without a name.
   *
   * @param form its header is not looked at
   * @param in the file's text from the start
   */
  public static List<String> read(TextForm form, InputStream in) throws IOException {
    byte[] bytes = firstLine(in);
    int from = startsWithBom(bytes) ? BOM.length : 0;
    int to =
        bytes.length > from && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
    Line line = new Line(form, MOST_COLUMNS, Integer.MAX_VALUE);
    line.split(bytes, from, to);
    return IntStream.range(0, Math.min(line.fields(), MOST_COLUMNS))
        .mapToObj(i -> name(line, bytes, i))
        .toList();
  }

  private static String name(Line line, byte[] bytes, int i) {
    Field field = new Field();
    line.read(bytes, i, field);
    return field.kind() == Field.Kind.NOTHING ? "" : field.string();
  }

  private static byte[] firstLine(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && b != '\n' && bytes.size() < LONGEST; b = in.read()) {
      bytes.write(b);
    }
    return bytes.toByteArray();
  }

  private static boolean startsWithBom(byte[] bytes) {
    return bytes.length >= BOM.length && Arrays.equals(bytes, 0, BOM.length, BOM, 0, BOM.length);
  }
}
