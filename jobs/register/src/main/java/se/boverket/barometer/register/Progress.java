package se.boverket.barometer.register;

/** Hears how far the writing has come. */
@FunctionalInterface
public interface Progress {

  /**
   * Called after each area, from any thread but one call at a time.
   *
   * @param year the reference year that is being written
   * @param done areas of that year written so far, 1 … total
   * @param total areas of a year
   */
  void at(int year, int done, int total);
}
