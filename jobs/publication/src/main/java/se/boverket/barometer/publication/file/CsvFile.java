package se.boverket.barometer.publication.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * One CSV file by RFC 4180 but for its line feeds: UTF-8, comma, header, decimal point, a null is
 * an empty cell.
 */
public final class CsvFile implements AutoCloseable {
  private final BufferedWriter out;

  private CsvFile(BufferedWriter out) {
    this.out = out;
  }

  /** Starts a new file with its header. */
  public static CsvFile create(List<String> names, Path file) {
    try {
      BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
      out.append(String.join(",", names)).append('\n');
      return new CsvFile(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Appends a row. */
  public void write(Row row) {
    try {
      for (int i = 0; i < row.size(); i++) {
        if (i > 0) {
          out.append(',');
        }
        if (!row.isNullAt(i)) {
          out.append(text(row.get(i)));
        }
      }
      out.append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A number without exponent, a text in quotes where it needs them. */
  static String text(Object cell) {
    return cell instanceof Double number ? number(number) : quoted(cell.toString());
  }

  private static String number(double value) {
    long whole = (long) value;
    if (whole == value) {
      return Long.toString(whole);
    }
    String text = Double.toString(value);
    return text.indexOf('E') < 0 ? text : new BigDecimal(text).toPlainString();
  }

  private static String quoted(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return '"' + text.replace("\"", "\"\"") + '"';
      }
    }
    return text;
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
