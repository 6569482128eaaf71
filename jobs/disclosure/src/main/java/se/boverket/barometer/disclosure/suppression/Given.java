package se.boverket.barometer.disclosure.suppression;

import java.util.List;

/**
 * What a block has been dealt from above.
 *
 * @param columns number of inner columns
 * @param known what is shown above, as far as it lies inside the block
 * @param upper everything above, shown or not; the block may tell no more of it than is known
 */
record Given(int columns, List<SparseRow> known, List<SparseRow> upper) {
  /** Nothing above. */
  static Given nothing(int columns) {
    return new Given(columns, List.of(), List.of());
  }
}
