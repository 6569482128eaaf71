package se.boverket.barometer.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.file.Answer;
import se.boverket.barometer.tables.file.Form;
import se.boverket.barometer.tables.file.TableFile;

/** Tables in files, CSV and Parquet, as {@link TableFile} reads them. */
public final class ColumnFile {
  private static final String YEAR = "ar";

  /** What stands for no value: nothing, and SCB's dots. */
  private static final Set<String> NOTHING = Set.of("", "..", ".");

  private ColumnFile() {}

  /**
   * Reads a table; names of columns in lower case.
   *
   * @throws Stop (usage) when there is no such file, (refused) with all that is wrong in it
   */
  public static Columns read(Path file) {
    return read(file, TableFile.open(file));
  }

  /** As {@link #read(Path)}, only the rows with a value in a column of whole numbers. */
  static Columns read(Path file, String column, int value) {
    return read(file, TableFile.open(file).near(column, value)).where(column, "" + value);
  }

  /** A single column of a table in a file; empty where it has none of that name. */
  static Optional<Coded> column(Path file, String column) {
    TableFile source = TableFile.open(file);
    return source.columns().contains(column)
        ? Optional.of(Coded.of(source.readAll(List.of(column)).text(column), NOTHING))
        : Optional.empty();
  }

  private static Columns read(Path file, TableFile source) {
    var read = source.readAll();
    List<String> names =
        source.columns().stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
    for (String name : names) {
      if (Collections.frequency(names, name) > 1) {
        throw Stop.refused(
            file + " cannot be used: column " + name + " stands there in capitals and without.");
      }
    }
    List<Coded> columns =
        source.columns().stream().map(c -> Coded.of(read.text(c), NOTHING)).toList();
    return new Columns(name(file), names, columns);
  }

  /** Reads every CSV and Parquet file of a folder or of a release by name, or the one file. */
  public static List<Columns> readAll(Path path) {
    return files(path).stream().map(ColumnFile::read).toList();
  }

  /**
   * The CSV and Parquet files of a folder or of a release by name, or the one file.
   *
   * @throws Stop (missing) when there is none
   */
  static List<Path> files(Path path) {
    if (Files.isDirectory(path.resolve("tables"))) {
      return files(path.resolve("tables"));
    }
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      List<Path> tables =
          files.filter(f -> f.toString().matches(".*\\.(csv|parquet)")).sorted().toList();
      if (tables.isEmpty()) {
        throw Stop.missing("Folder " + path + " holds no CSV and no Parquet file.");
      }
      return tables;
    } catch (IOException e) {
      throw Stop.missing("Folder " + path + " cannot be read: check its rights.");
    }
  }

  /** The year of the table of that name in a folder, CSV or Parquet, where there is one. */
  static Optional<Columns> in(Path folder, String table, int year) {
    return Stream.of(".parquet", ".csv")
        .map(type -> folder.resolve(table + type))
        .filter(Files::isRegularFile)
        .findFirst()
        .filter(file -> TableFile.open(file).columns().contains(YEAR))
        .map(file -> read(file, YEAR, year));
  }

  /**
   * Requires that a file can be written, before anything is computed for it.
   *
   * @throws Stop (usage) when its folder is not there or may not be written to
   */
  public static void requireFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw Stop.usage(
          file + " cannot be written: its folder is not there or not yours. Name another --out.");
    }
  }

  /**
   * Writes a table: Parquet where the name ends so, else CSV.
   *
   * @param contract types of the columns, for Parquet
   * @throws Stop (usage) when the file cannot be written
   */
  public static void write(Columns table, Contract contract, Path file) {
    if (!file.toString().endsWith(".parquet")) {
      answer(table).write(Form.CSV, file);
      return;
    }
    try {
      ParquetTable.write(table, contract, file);
    } catch (IOException | UncheckedIOException e) {
      throw Stop.usage(file + " cannot be written: check the folder and its rights.");
    }
  }

  /** The table as an answer of a command. */
  public static Answer answer(Columns table) {
    return new Answer(
        table.names(),
        IntStream.range(0, table.rows())
            .mapToObj(r -> (List<Object>) new ArrayList<Object>(table.row(r)))
            .toList());
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceAll("\\.(csv|parquet)$", "");
  }
}
