package se.boverket.barometer.register.people;

/** How many persons of each age, 0-105, are still to be placed in a household of an area. */
final class Ages {
  static final int OLDEST = 105;
  static final int ADULT = 18;
  private static final int OPEN_GROUP = 80;
  // Gompertz curve of the years lived beyond 80, fitted to Sweden's population pyramid of 2022.
  private static final double LEVEL = 1.73;
  private static final double SLOPE = 0.0687;

  private final int[] left = new int[OLDEST + 1];

  /**
   * Spreads five-year groups (the last is 80+) over single years; {@code turn} starts the spread.
   */
  Ages(int[] groups, int turn) {
    for (int g = 0; 5 * g < OPEN_GROUP; g++) {
      for (int i = 0; i < groups[g]; i++) {
        left[5 * g + (i + turn) % 5]++;
      }
    }
    int old = groups[OPEN_GROUP / 5];
    for (int i = 0; i < old; i++) {
      double hazard = -StrictMath.log(1 - (i + 0.5) / old);
      double beyond = StrictMath.log(1 + hazard / LEVEL) / SLOPE;
      left[Math.min(OLDEST, OPEN_GROUP + (int) beyond)]++;
    }
  }

  /** Persons from one age to another, both included. */
  int between(int from, int to) {
    int sum = 0;
    for (int age = from; age <= to; age++) {
      sum += left[age];
    }
    return sum;
  }

  /** Takes one person of an age. */
  int take(int age) {
    left[age]--;
    return age;
  }

  /** Takes the adult nearest to an age; a minor only when no adult is left. */
  int takeAdultNear(double wanted) {
    int target = (int) Math.max(ADULT, Math.min(OLDEST, Math.round(wanted)));
    for (int d = 0; d <= OLDEST; d++) {
      if (target - d >= ADULT && left[target - d] > 0) {
        return take(target - d);
      }
      if (target + d <= OLDEST && left[target + d] > 0) {
        return take(target + d);
      }
    }
    return takeAt(between(0, OLDEST) - 1);
  }

  /** Takes the person who stands at a place, 0 …, when all that are left stand by age. */
  int takeAt(int place) {
    int before = 0;
    for (int age = 0; age <= OLDEST; age++) {
      before += left[age];
      if (place < before) {
        return take(age);
      }
    }
    throw new IllegalArgumentException("only " + before + " persons are left, none at " + place);
  }
}
