package se.boverket.barometer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.file.Kind;

/** Which file, and which of its columns mean what. */
final class MeasureColumns {
  @Option(
      names = "--counts",
      paramLabel = "FILE",
      description = "Counts in long form, CSV or Parquet: one row per unit and group.")
  private Path counts;

  @Option(names = "--unit", paramLabel = "COL", description = "Column of the neighbourhood's code.")
  private String unit;

  @Option(names = "--group", paramLabel = "COL", description = "Column of the group.")
  private String group;

  @Option(
      names = "--n",
      paramLabel = "COL",
      description = "Column of the number of persons, or their weight.")
  private String n;

  @Option(
      names = "--within",
      paramLabel = "COL",
      description = "Column of the wholes, one result each (a municipality); else the whole file.")
  private String within;

  @Option(
      names = "--delimiter",
      paramLabel = "C",
      description = "Delimiter of CSV files; guessed when it is a comma, semicolon, tab or bar.")
  private Character delimiter;

  Path counts() {
    if (counts == null) {
      throw Stop.usage("--counts is missing: name the CSV or Parquet file with the counts.");
    }
    return counts;
  }

  String unit() {
    return unit;
  }

  String group() {
    return group;
  }

  String n() {
    return n;
  }

  /** Null where the file is one whole. */
  String within() {
    return within;
  }

  /** The delimiter given; NUL for one that is to be guessed. */
  char delimiter() {
    return delimiter == null ? '\0' : delimiter;
  }

  /**
   * What is to be read.
   *
   * @throws Stop (usage) for a column that is not named, or named for two things
   */
  Map<String, Kind> wanted(List<String> areas, List<String> coordinates) {
    Map<String, Kind> wanted = new LinkedHashMap<>();
    Stream.concat(keys().stream(), areas.stream()).forEach(key -> wanted.put(key, Kind.TEXT));
    List<String> numbers = new ArrayList<>(coordinates);
    numbers.add(n);
    for (String number : numbers) {
      if (wanted.put(number, number.equals(n) ? Kind.COUNT : Kind.NUMBER) != null) {
        throw Stop.usage("Column " + number + " is named for two things: name another for one.");
      }
    }
    return wanted;
  }

  private List<String> keys() {
    if (unit == null || group == null || n == null) {
      throw Stop.usage(
          "--unit, --group and --n are needed: name the columns of the neighbourhood's code, the "
              + "group and the number of persons.");
    }
    return Stream.of(unit, group, within).filter(c -> c != null).toList();
  }
}
