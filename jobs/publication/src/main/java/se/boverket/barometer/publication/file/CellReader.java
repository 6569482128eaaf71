package se.boverket.barometer.publication.file;

import org.apache.parquet.io.api.PrimitiveConverter;

/** Puts one number or truth value into the row that is being read. */
final class CellReader extends PrimitiveConverter {
  private final Object[] row;
  private final int place;

  CellReader(Object[] row, int place) {
    this.row = row;
    this.place = place;
  }

  @Override
  public void addInt(int value) {
    row[place] = value;
  }

  @Override
  public void addLong(long value) {
    row[place] = value;
  }

  @Override
  public void addDouble(double value) {
    row[place] = value;
  }

  @Override
  public void addBoolean(boolean value) {
    row[place] = value;
  }
}
