package se.boverket.barometer.microdata.raw;

import java.io.Serializable;
import se.boverket.barometer.microdata.raw.field.Field;
import se.boverket.barometer.microdata.raw.field.Numbers;

/**
 * What a field of one column means: the number itself, the bits of a double, the number of a text
 * in the column's lexicon. Nothing throws, because errors would quote values.
 */
interface Meaning extends Serializable {
  /** The contract does not allow what was delivered. */
  long WRONG = Numbers.NONE - 1;

  /**
   * The value of a field in which something stands.
   *
   * @return {@link #WRONG} when the contract does not allow it
   */
  long of(Field there);

  /** True for a value that is there and allowed. */
  static boolean good(long value) {
    return value < WRONG;
  }
}
