package se.boverket.barometer.microdata.raw.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import se.boverket.barometer.microdata.raw.field.Delivered;
import se.boverket.barometer.microdata.raw.field.Field;

/** The lines of one slice as rows; fields are slices of its buffer. */
public final class LineReader implements Delivered {
  private static final int SLACK = 16; // what is read eight bytes at a time may begin at the end
  private final InputStream in;
  private final Line line;
  private final String name;
  private byte[] buffer = new byte[1 << 18];
  private int from;
  private int filled;
  private long left;
  private long number;

  /**
   * Opens a slice.
   *
   * @param slice whole lines
   * @param form of the file
   * @param most fields of a line after which it is not looked at further
   */
  public LineReader(Slice slice, TextForm form, int most) throws IOException {
    Path path = Path.of(slice.path());
    this.in = Unpacked.open(path, Files.newInputStream(path));
    this.line = new Line(form, form.header().size(), most);
    this.name = path.getFileName().toString();
    this.left = slice.end() < 0 ? Long.MAX_VALUE : slice.end() - slice.start();
    this.number = slice.line() - 1;
    in.skipNBytes(slice.start());
    if (slice.line() == 1) {
      from = nextLine() + 1; // past the header
    }
  }

  @Override
  public boolean next() throws IOException {
    int end = nextLine();
    if (end < 0) {
      return false;
    }
    int start = from;
    from = end + 1;
    line.split(buffer, start, end > start && buffer[end - 1] == '\r' ? end - 1 : end);
    return true;
  }

  @Override
  public String file() {
    return name;
  }

  @Override
  public long line() {
    return number;
  }

  @Override
  public boolean whole() {
    return line.whole();
  }

  @Override
  public void read(int column, Field into) {
    line.read(buffer, column, into);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Where the next line ends, its start being {@link #from}; −1 after the last. */
  private int nextLine() throws IOException {
    int at = from;
    while (true) {
      at = LineCount.lineFeed(buffer, at, filled);
      if (at < filled) {
        number++;
        return at;
      }
      int kept = filled - from;
      if (!fill()) {
        return -1;
      }
      at = kept;
    }
  }

  /** Moves what is left to the front and reads on; false at the end of the slice. */
  private boolean fill() throws IOException {
    int kept = filled - from;
    byte[] target = kept > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
    System.arraycopy(buffer, from, target, 0, kept);
    buffer = target;
    from = 0;
    filled = kept;
    int n = in.read(buffer, kept, (int) Math.min(left, buffer.length - SLACK - kept));
    if (n <= 0) {
      Arrays.fill(buffer, (byte) 0); // no person's text stays in memory longer than needed
      return false;
    }
    filled += n;
    left -= n;
    return true;
  }
}
