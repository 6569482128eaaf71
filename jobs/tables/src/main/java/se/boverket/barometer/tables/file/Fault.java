package se.boverket.barometer.tables.file;

/** What can be wrong with a cell, and what to do about it. */
enum Fault {
  NOT_A_NUMBER("not a number", "write digits and a decimal point, nothing between thousands"),
  BOTH_MARKS("decimal point after decimal comma or the reverse", "use one of them in the column"),
  EMPTY("empty", "fill it in or leave the row out"),
  NEGATIVE("a negative count", "correct it or leave the row out"),
  NO_COUNT("a count outside 1e-60 to 1e18", "correct it or leave the row out"),
  NOT_UTF8("not UTF-8", "save the file as UTF-8"),
  WIDTH("not as many values as the header", "add or quote what the delimiter has split"),
  TYPE("a type that cannot be read so", "cast the column to text or to a number");

  private final String wrong;
  private final String remedy;

  Fault(String wrong, String remedy) {
    this.wrong = wrong;
    this.remedy = remedy;
  }

  @Override
  public String toString() {
    return wrong + ": " + remedy + ".";
  }
}
