package se.boverket.barometer.register;

import se.boverket.barometer.register.delivery.AreaTally;

/** The counts of one RegSO. */
final class Neighbourhood {
  private long members;
  private long low;
  private long working;
  private long primary;
  private long exposed;
  private long lowest;
  private long highest;

  /** Adds an area by the national limits of low standard and of the outer quintiles. */
  void add(AreaTally tally, Limits limits) {
    working += tally.working();
    primary += tally.primary();
    exposed += tally.exposed();
    for (int h = 0; h < tally.standard().length; h++) {
      long income = tally.standard()[h];
      members += tally.members()[h];
      low += income < limits.low() ? tally.members()[h] : 0;
      lowest += income <= limits.lowest() ? tally.adults()[h] : 0;
      highest += income > limits.highest() ? tally.adults()[h] : 0;
    }
  }

  /** V1, V2 and V3 in one, per cent; 0 where nobody lives. */
  double index() {
    return (percent(low, members) + percent(primary, working) + percent(exposed, working)) / 3;
  }

  long lowest() {
    return lowest;
  }

  long highest() {
    return highest;
  }

  private static double percent(long part, long whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  /**
   * National limits in SEK.
   *
   * @param low 60 per cent of the median
   * @param lowest the greatest income of the first quintile
   * @param highest the greatest income of the fourth quintile
   */
  record Limits(double low, long lowest, long highest) {}
}
