package se.boverket.barometer.register.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How a register's files are written. */
public enum Format {
  /** Semicolon, ISO-8859-1, decimal comma. */
  CSV,
  /** Parquet, Snappy. */
  PARQUET;

  /** The end of a file's name, and the manifest's word. */
  public String word() {
    return this == CSV ? "csv" : "parquet";
  }

  /** Opens a new file. */
  public Rows open(Path file, List<Column> columns) throws IOException {
    return this == CSV ? new CsvRows(file, columns) : new ParquetRows(file, columns);
  }
}
