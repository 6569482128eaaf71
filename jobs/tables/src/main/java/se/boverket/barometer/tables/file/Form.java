package se.boverket.barometer.tables.file;

/** How an answer is written. */
public enum Form {
  /** Aligned columns for people, numbers rounded to four decimals. */
  TABLE,
  /** Comma, quotes where needed, every digit. */
  CSV,
  /** An array with one object a row, every digit. */
  JSON
}
