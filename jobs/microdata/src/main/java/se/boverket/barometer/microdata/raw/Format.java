package se.boverket.barometer.microdata.raw;

import java.util.Locale;

/** How a delivered file is written. */
public enum Format {
  CSV,
  PARQUET,
  SAS7BDAT;

  /** The format that a file name suggests; text when it suggests nothing. */
  static Format of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".parquet")) {
      return PARQUET;
    }
    return name.endsWith(".sas7bdat") ? SAS7BDAT : CSV;
  }
}
