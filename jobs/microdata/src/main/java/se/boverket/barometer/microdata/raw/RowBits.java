package se.boverket.barometer.microdata.raw;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.boverket.barometer.microdata.raw.field.Numbers;

/** Which rules a row breaks, as bits; {@link RowRules} fills it and gives the bits their names. */
final class RowBits implements Serializable {
  private static final long serialVersionUID = 1L;
  private final long[] missing;
  private final long[] wrong;
  private final List<PlaceBit> places = new ArrayList<>();
  private final List<MedianBit> medians = new ArrayList<>();

  /** Of a register with so many columns. */
  RowBits(int columns) {
    missing = new long[columns];
    wrong = new long[columns];
  }

  /** A column must have a value. */
  void required(int column, int bit) {
    missing[column] = 1L << bit;
  }

  /** A column's value must be allowed. */
  void allowed(int column, int bit) {
    wrong[column] = 1L << bit;
  }

  /** A row's area must lie in its municipality. */
  void place(Placement placement, int bit) {
    places.add(new PlaceBit(placement, 1L << bit));
  }

  /** A column's median is watched with three bits. */
  void median(int column, MedianBand band, int bit) {
    medians.add(new MedianBit(column, band.least(), band.most(), bit));
  }

  /**
   * The bits of a row.
   *
   * @param whole whether the line is
   * @param values of its columns, as {@link RowParser} makes them
   */
  long of(boolean whole, long[] values) {
    long bits = whole ? 0 : 1;
    for (int i = 0; i < missing.length; i++) {
      if (values[i] == Numbers.NONE) {
        bits |= missing[i];
      } else if (values[i] == Meaning.WRONG) {
        bits |= wrong[i];
      }
    }
    for (PlaceBit place : places) {
      bits |= place.placement.elsewhere(values) ? place.bit : 0;
    }
    for (MedianBit median : medians) {
      bits |= median.of(values);
    }
    return bits;
  }

  private record PlaceBit(Placement placement, long bit) implements Serializable {}

  private record MedianBit(int column, long least, long most, int bit) implements Serializable {
    long of(long[] values) {
      long value = values[column];
      if (!Meaning.good(value)) {
        return 0;
      }
      return (value < least ? 1L : value > most ? 2L : 0) + 4L << bit;
    }
  }
}
