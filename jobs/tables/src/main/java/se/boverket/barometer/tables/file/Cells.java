package se.boverket.barometer.tables.file;

/** One column of a file while it is read. */
sealed interface Cells permits TextCells, NumberCells {

  /**
   * Adds the next row's cell.
   *
   * @param bytes holds the cell as text, from {@code from} to before {@code to}
   * @param number the line or row that a fault is reported at
   */
  void add(byte[] bytes, int from, int to, int number);

  /** Adds an empty cell. */
  default void addEmpty(int number) {
    add(new byte[0], 0, 0, number);
  }
}
