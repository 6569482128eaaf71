package se.boverket.barometer.register.people;

/**
 * How many households of each type an area can fill with its persons.
 *
 * @param counts households by {@link HouseholdType}
 * @param young persons 18-24 who still live with their parents
 */
record HouseholdPlan(int[] counts, int young) {
  private static final int CP = HouseholdType.COUPLE_WITH_CHILDREN.ordinal();
  private static final int C = HouseholdType.COUPLE.ordinal();
  private static final int SP = HouseholdType.SINGLE_WITH_CHILDREN.ordinal();
  private static final int S = HouseholdType.SINGLE.ordinal();
  private static final int O = HouseholdType.OTHER.ordinal();

  private static final double HOME_AT_18 = 0.75;
  private static final double HOME_AT_20 = 0.35;
  private static final int LARGEST_OTHER = 6;
  private static final int MOST_CHILDREN = 5;

  /** Changes the wanted counts as little as the persons at hand allow. */
  static HouseholdPlan fit(int[] wanted, Ages ages) {
    int[] n = wanted.clone();
    int adults = ages.between(Ages.ADULT, Ages.OLDEST);
    enoughAdults(n, Math.max(adults, 1));
    double home = HOME_AT_18 * ages.between(18, 19) + HOME_AT_20 * ages.between(20, 24);
    int young = n[CP] + n[SP] == 0 ? 0 : (int) Math.min(adults - heads(n), home);
    enoughChildren(n, ages.between(0, Ages.ADULT - 1) + young);
    int beyond = adults - young - heads(n);
    // Homes for the old, student rooms: those who fit in no household of the table live alone.
    n[S] += Math.max(0, beyond - n[O] * (LARGEST_OTHER - 2));
    return new HouseholdPlan(n, young);
  }

  private static void enoughAdults(int[] n, int adults) {
    for (int lacking = heads(n) - adults; lacking > 0; lacking = heads(n) - adults) {
      if (n[O] > 0) {
        n[O]--;
      } else if (n[C] > 0) {
        move(n, C, S);
      } else if (n[CP] > 0) {
        move(n, CP, SP);
      } else if (n[S] > 0) {
        n[S]--;
      } else {
        n[SP]--;
      }
    }
  }

  private static void enoughChildren(int[] n, int children) {
    while (n[CP] + n[SP] > children) {
      if (n[SP] > 0) {
        move(n, SP, S);
      } else {
        move(n, CP, C);
      }
    }
    while ((n[CP] + n[SP]) * MOST_CHILDREN < children && n[C] + n[S] + n[CP] + n[SP] > 0) {
      if (n[C] > 0) {
        move(n, C, CP);
      } else if (n[S] > 0) {
        move(n, S, SP);
      } else {
        return;
      }
    }
    if (children > 0 && n[CP] + n[SP] == 0) {
      n[SP] = 1;
      n[O] = Math.max(0, n[O] - 1);
    }
  }

  private static void move(int[] n, int from, int to) {
    n[from]--;
    n[to]++;
  }

  private static int heads(int[] n) {
    int heads = 0;
    for (HouseholdType type : HouseholdType.ALL) {
      heads += n[type.ordinal()] * type.heads();
    }
    return heads;
  }
}
