package se.boverket.barometer.tables.file;

import java.util.List;
import java.util.Map;

/** A file that columns are read from. */
sealed interface Source permits CsvSource, ParquetSource {

  /** Names of the columns, in the file's order. */
  List<String> columns();

  /** What the file's rows are found by in a message: "line" or "row". */
  String place();

  /** How its numbers are written. */
  Numeral numeral();

  /** The same without parts that hold no row of a value, where the file tells which those are. */
  default Source near(String column, int value) {
    return this;
  }

  /** Reads the columns asked for, by name, and returns the number of rows. */
  int read(Map<String, Cells> wanted, Faults faults);
}
