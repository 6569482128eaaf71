package se.boverket.barometer.tables.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A CSV file in UTF-8 with a header.
 *
 * @param file where it lies
 * @param delimiter one ASCII character
 * @param columns the header
 */
record CsvSource(Path file, char delimiter, List<String> columns) implements Source {
  private static final String DELIMITERS = ",;\t|";

  /** Opens a file; delimiter {@code '\0'} is guessed from the header. */
  static CsvSource of(Path file, char delimiter) {
    try (CsvRecords records = new CsvRecords(file)) {
      if (!records.next()) {
        throw Faults.refused(file, "the file is empty: it needs a header and rows.");
      }
      byte[] header = records.copy();
      char used = delimiter == '\0' ? guess(header) : delimiter;
      return new CsvSource(file, used, names(file, header, used));
    } catch (IOException e) {
      throw TableFile.unreadable(file);
    }
  }

  @Override
  public String place() {
    return "line";
  }

  @Override
  public Numeral numeral() {
    return delimiter == ';' ? Numeral.pointOrComma() : Numeral.point();
  }

  @Override
  public int read(Map<String, Cells> wanted, Faults faults) {
    Cells[] cells = columns.stream().map(wanted::get).toArray(Cells[]::new);
    CsvFields fields = new CsvFields(delimiter);
    try (CsvRecords records = new CsvRecords(file)) {
      records.next();
      int rows = 0;
      while (records.next()) {
        fields.split(records.bytes(), records.start(), records.end());
        if (fields.count() == cells.length) {
          take(fields, cells, records);
        } else {
          faults.note("the row", Fault.WIDTH, records.line());
        }
        rows++;
      }
      return rows;
    } catch (IOException e) {
      throw TableFile.unreadable(file);
    }
  }

  private static void take(CsvFields fields, Cells[] cells, CsvRecords records) {
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] != null) {
        cells[i].add(records.bytes(), fields.from(i), fields.to(i), records.line());
      }
    }
  }

  /** The candidate that stands most often outside quotes; a comma where there is none. */
  private static char guess(byte[] header) {
    int[] counts = new int[DELIMITERS.length()];
    boolean quoted = false;
    for (byte b : header) {
      quoted ^= b == '"';
      if (!quoted && DELIMITERS.indexOf(b) >= 0) {
        counts[DELIMITERS.indexOf(b)]++;
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return DELIMITERS.charAt(most);
  }

  private static List<String> names(Path file, byte[] header, char delimiter) {
    CsvFields fields = new CsvFields(delimiter);
    fields.split(header, 0, header.length);
    return IntStream.range(0, fields.count())
        .mapToObj(
            i -> name(file, ByteBuffer.wrap(header, fields.from(i), fields.to(i) - fields.from(i))))
        .toList();
  }

  private static String name(Path file, ByteBuffer bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString().strip();
    } catch (CharacterCodingException e) {
      throw Faults.refused(file, "line 1: the header is " + Fault.NOT_UTF8);
    }
  }
}
