package se.boverket.barometer.tables.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.boverket.barometer.tables.Stop;

/**
 * A CSV or Parquet file that somebody else has written.
 *
 * <p>CSV: UTF-8 with or without a byte order mark, a header, values quoted where they need it,
 * blank lines passed over. Numbers have a decimal point; where the delimiter is a semicolon, a
 * decimal comma as well. Parquet: flat columns of the ordinary types.
 */
public final class TableFile {
  private static final Map<String, String> FOREIGN =
      Map.of(
          "PK\u0003\u0004", "it is a zip or Excel file. Save the sheet as CSV UTF-8.",
          "\u001f\u008b", "it is compressed with gzip. Unpack it.",
          "\u00ff\u00fe", "it is UTF-16. Save it as UTF-8.",
          "\u00fe\u00ff", "it is UTF-16. Save it as UTF-8.",
          "SQLi", "it is an SQLite database. Export the table as CSV or Parquet.");

  private final Path file;
  private final Source source;

  private TableFile(Path file, Source source) {
    this.file = file;
    this.source = source;
  }

  /**
   * Opens a file; its content says whether it is CSV or Parquet, its header which delimiter (comma,
   * semicolon, tab or bar) it uses.
   *
   * @throws Stop (usage) when there is no such file, (refused) when it is neither
   */
  public static TableFile open(Path file) {
    return open(file, '\0');
  }

  /** As {@link #open(Path)}, with the delimiter of a CSV file given: one ASCII character. */
  public static TableFile open(Path file, char delimiter) {
    String start = start(file);
    FOREIGN.forEach(
        (signature, why) -> {
          if (start.startsWith(signature)) {
            throw Faults.refused(file, why);
          }
        });
    return new TableFile(
        file, start.equals("PAR1") ? ParquetSource.of(file) : CsvSource.of(file, delimiter));
  }

  /**
   * The same file for somebody who wants the rows with a value of a whole-numbered column: what is
   * surely without them (row groups of Parquet) is passed over, other rows may remain.
   */
  public TableFile near(String column, int value) {
    return new TableFile(file, source.near(column, value));
  }

  /** Names of the columns, in the file's order. */
  public List<String> columns() {
    return source.columns();
  }

  /**
   * Reads columns; the rest of the file is not looked at beyond its shape.
   *
   * @param wanted name of a column to what it must hold
   * @throws Stop (refused) telling every fault: missing columns with the nearest name, or the lines
   *     (Parquet: rows) whose values cannot be used
   */
  public Columns read(Map<String, Kind> wanted) {
    Columns columns = read(wanted, new Faults(file, source.place()));
    if (columns.rows() == 0) {
      throw Faults.refused(file, "the file has a header and no rows: there is nothing to count.");
    }
    return columns;
  }

  /**
   * Reads every column as {@link Kind#ANY}, however few rows there are.
   *
   * @throws Stop (refused) telling every fault
   */
  public Columns readAll() {
    return readAll(columns());
  }

  /** As {@link #readAll()}, some columns only. */
  public Columns readAll(List<String> columns) {
    Map<String, Kind> all = new LinkedHashMap<>();
    columns.forEach(name -> all.put(name, Kind.ANY));
    return read(all, new Faults(file, source.place()));
  }

  private Columns read(Map<String, Kind> wanted, Faults faults) {
    wanted.keySet().forEach(name -> present(name, faults));
    faults.check();
    Map<String, Cells> cells = new LinkedHashMap<>();
    wanted.forEach((name, kind) -> cells.put(name, cells(name, kind, faults)));
    int rows = source.read(cells, faults);
    faults.check();
    Map<String, Texts> texts = new HashMap<>();
    Map<String, double[]> numbers = new HashMap<>();
    cells.forEach(
        (name, cell) -> {
          if (cell instanceof TextCells text) {
            texts.put(name, text.done());
          } else if (cell instanceof NumberCells number) {
            numbers.put(name, number.done());
          }
        });
    return new Columns(rows, Map.copyOf(texts), Map.copyOf(numbers));
  }

  static Stop unreadable(Path file) {
    return Stop.usage(
        file + ": there is no such file, or it cannot be read. Name a CSV or Parquet file.");
  }

  private Cells cells(String name, Kind kind, Faults faults) {
    return kind.text()
        ? new TextCells(name, kind, faults)
        : new NumberCells(name, kind, faults, source.numeral());
  }

  private void present(String name, Faults faults) {
    int times = Collections.frequency(columns(), name);
    if (times == 0) {
      faults.note(
          "there is no column %s. Did you mean %s? The columns are %s."
              .formatted(name, Nearest.to(name, columns()), String.join(", ", columns())));
    } else if (times > 1) {
      faults.note("column " + name + " stands " + times + " times in the header: rename one.");
    }
  }

  private static String start(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw unreadable(file);
    }
  }
}
