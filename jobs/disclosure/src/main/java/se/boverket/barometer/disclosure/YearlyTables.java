package se.boverket.barometer.disclosure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.boverket.barometer.tables.file.TableFile;

/**
 * The tables of a release, taken a year at a time: memory holds one year, however long the series
 * is. Tables without years are there all the time.
 *
 * @param timeless tables without years
 * @param yearly the others
 * @param years reference years of any of them
 */
record YearlyTables(List<Columns> timeless, List<Yearly> yearly, SortedSet<Integer> years) {
  private static final String YEAR = "ar";

  /**
   * A table with years.
   *
   * @param columns their names
   * @param of its rows of a year
   * @param all all of its rows
   */
  private record Yearly(List<String> columns, IntFunction<Columns> of, Supplier<Columns> all) {}

  /** Those of a folder, CSV or Parquet, read again for every year. */
  static YearlyTables in(Path folder) {
    YearlyTables tables = none();
    for (Path file : ColumnFile.files(folder)) {
      tables.add(
          ColumnFile.column(file, YEAR),
          new Yearly(
              TableFile.open(file).columns(),
              year -> ColumnFile.read(file, YEAR, year),
              () -> ColumnFile.read(file)));
    }
    return tables;
  }

  /** Those that are in memory already. */
  static YearlyTables of(List<Columns> all) {
    YearlyTables tables = none();
    for (Columns table : all) {
      tables.add(
          Optional.of(YEAR).filter(table::has).map(table::column),
          new Yearly(table.names(), year -> table.where(YEAR, "" + year), () -> table));
    }
    return tables;
  }

  /** The rows of a year of all tables that have years. */
  List<Columns> of(int year) {
    return yearly.stream().map(t -> t.of.apply(year)).toList();
  }

  /** All tables that have any of some columns, whole. */
  List<Columns> with(String... columns) {
    return yearly.stream()
        .filter(t -> Stream.of(columns).anyMatch(t.columns::contains))
        .map(t -> t.all.get())
        .toList();
  }

  private static YearlyTables none() {
    return new YearlyTables(new ArrayList<>(), new ArrayList<>(), new TreeSet<>());
  }

  /** A table some of whose rows have no year is taken whole. */
  private void add(Optional<Coded> ar, Yearly table) {
    boolean dated =
        ar.isPresent()
            && ar.get().values().stream().allMatch(y -> y.matches("\\d{4}"))
            && ar.get().none() == 0;
    if (dated) {
      yearly.add(table);
      ar.get().values().forEach(y -> years.add(Integer.valueOf(y)));
    } else {
      timeless.add(table.all.get());
    }
  }
}
