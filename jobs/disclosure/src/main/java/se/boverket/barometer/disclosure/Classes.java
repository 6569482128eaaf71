package se.boverket.barometer.disclosure;

import java.io.Serializable;

/**
 * The rules of the disclosure classes.
 *
 * @param smallestShown counts from 1 to one less are never shown
 * @param width narrowest interval of a suppressed count that is not held to be known, persons
 * @param share shares
 * @param component index components and the index
 * @param classification types and flags
 * @param median medians
 * @param mean means
 * @param measure measures of segregation
 * @param areaShare shares of inhabitants by kind of area
 * @param openUnit rounding unit of open figures
 */
record Classes(
    long smallestShown,
    long width,
    ShareRule share,
    BaseRule component,
    BaseRule classification,
    AmountRule median,
    AmountRule mean,
    MeasureRule measure,
    BaseRule areaShare,
    double openUnit)
    implements Serializable {

  /** A protected count as it may be shown. */
  Shown count(long noisy) {
    return noisy > 0 && noisy < smallestShown ? Shown.SUPPRESSED : Shown.plain(noisy);
  }
}
