package se.boverket.barometer.disclosure.suppression;

/**
 * What a reader can say of a hidden cell.
 *
 * @param cell its place in the layout
 * @param low least count that fits everything shown
 * @param high largest count that fits
 */
public record Exposure(int cell, double low, double high) {
  /** How much the reader does not know, in persons; 0 when he can compute it. */
  public double width() {
    return high - low;
  }
}
