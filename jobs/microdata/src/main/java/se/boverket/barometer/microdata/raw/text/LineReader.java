package se.boverket.barometer.microdata.raw.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.unsafe.types.UTF8String;

/** Rows of one slice; a row and its texts are valid until the next one is asked for. */
final class LineReader implements PartitionReader<InternalRow> {
  private final InputStream in;
  private final Line line;
  private final int[] wanted;
  private final UTF8String name;
  private final GenericInternalRow row;
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
   * @param wanted per column of the row: index of a field, or one of {@link TextColumns}' negatives
   */
  LineReader(Slice slice, TextForm form, int[] wanted) throws IOException {
    Path path = Path.of(slice.path());
    this.in = Unpacked.open(path, Files.newInputStream(path));
    this.line = new Line(form, form.header().size());
    this.wanted = wanted.clone();
    this.name = UTF8String.fromString(path.getFileName().toString());
    this.row = new GenericInternalRow(wanted.length);
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
    for (int i = 0; i < wanted.length; i++) {
      row.update(i, value(wanted[i]));
    }
    return true;
  }

  @Override
  public InternalRow get() {
    return row;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private Object value(int column) {
    return switch (column) {
      case TextColumns.FILE -> name;
      case TextColumns.LINE -> number;
      case TextColumns.WHOLE -> line.whole();
      default -> line.field(buffer, column);
    };
  }

  /** Where the next line ends, its start being {@link #from}; −1 after the last. */
  private int nextLine() throws IOException {
    int at = from;
    while (true) {
      while (at < filled && buffer[at] != '\n') {
        at++;
      }
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
    int n = in.read(buffer, kept, (int) Math.min(left, buffer.length - kept));
    if (n <= 0) {
      Arrays.fill(buffer, (byte) 0); // no person's text stays in memory longer than needed
      return false;
    }
    filled += n;
    left -= n;
    return true;
  }
}
