package se.boverket.barometer.tables.file;

/** What a column of a file must hold. */
public enum Kind {
  /** A key or label; every row has one. Whole numbers and dates are read as text too. */
  TEXT,
  /** A key or label; an empty cell reads as the empty string. */
  TEXT_OR_EMPTY,
  /** Whatever stands there, as text, numbers too; an empty cell reads as the empty string. */
  ANY,
  /** A finite number; every row has one. */
  NUMBER,
  /** A finite number; an empty cell reads as NaN. */
  NUMBER_OR_EMPTY,
  /** Persons or a sum of weights, 0 or from 1e-60 to 1e18; every row has one. */
  COUNT;

  Fault fault(double value) {
    if (!Double.isFinite(value)) {
      return Fault.NOT_A_NUMBER;
    }
    if (this != COUNT || value == 0) {
      return null;
    }
    if (value < 0) {
      return Fault.NEGATIVE;
    }
    return value < 1e-60 || value > 1e18 ? Fault.NO_COUNT : null;
  }

  boolean text() {
    return this == TEXT || this == TEXT_OR_EMPTY || this == ANY;
  }

  boolean required() {
    return this != TEXT_OR_EMPTY && this != ANY && this != NUMBER_OR_EMPTY;
  }
}
