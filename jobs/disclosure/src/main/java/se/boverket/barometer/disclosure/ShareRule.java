package se.boverket.barometer.disclosure;

import java.io.Serializable;

/**
 * Shares (integration statistics below municipality): more than so many persons, of whom more than
 * so many have the property and more than so many have not.
 *
 * @param baseOver persons in the denominator
 * @param numeratorOver persons with the property
 * @param complementOver persons without it
 * @param steps rounding by the protected denominator
 */
record ShareRule(long baseOver, long numeratorOver, long complementOver, Steps steps)
    implements Serializable {

  boolean passes(long numerator, long base) {
    return base > baseOver && numerator > numeratorOver && base - numerator > complementOver;
  }

  /**
   * The share in per cent of two counts that pass both as they are and as they are published.
   *
   * @param exact true numerator and denominator
   * @param noisy protected ones
   */
  Shown show(Share exact, Share noisy) {
    boolean safe = passes(exact.numerator, exact.base) && passes(noisy.numerator, noisy.base);
    return safe
        ? steps.round(100.0 * noisy.numerator / noisy.base, noisy.base, 0)
        : Shown.SUPPRESSED;
  }

  /** A numerator and its denominator, in persons. */
  record Share(long numerator, long base) {}
}
