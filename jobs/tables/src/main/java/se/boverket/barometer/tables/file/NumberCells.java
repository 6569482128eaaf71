package se.boverket.barometer.tables.file;

import java.util.Arrays;

/** A number column while it is read. */
final class NumberCells implements Cells {
  private final String column;
  private final Kind kind;
  private final Faults faults;
  private final Numeral numeral;
  private double[] values = new double[1 << 10];
  private int rows;

  NumberCells(String column, Kind kind, Faults faults, Numeral numeral) {
    this.column = column;
    this.kind = kind;
    this.faults = faults;
    this.numeral = numeral;
  }

  @Override
  public void add(byte[] bytes, int from, int to, int number) {
    if (from == to) {
      put(Double.NaN, kind.required() ? Fault.EMPTY : null, number);
      return;
    }
    int marks = numeral.marks();
    add(numeral.parse(bytes, from, to), number);
    if (marks != Numeral.BOTH && numeral.marks() == Numeral.BOTH) {
      faults.note("column " + column, Fault.BOTH_MARKS, number);
    }
  }

  /** Adds a number; NaN is what could not be read as one. */
  void add(double value, int number) {
    put(value, kind.fault(value), number);
  }

  double[] done() {
    return Arrays.copyOf(values, rows);
  }

  private void put(double value, Fault fault, int number) {
    if (fault != null) {
      faults.note("column " + column, fault, number);
    }
    if (rows == values.length) {
      values = Arrays.copyOf(values, rows * 2);
    }
    values[rows++] = value;
  }
}
