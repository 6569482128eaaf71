package se.boverket.barometer.register.people;

import se.boverket.barometer.register.land.Marginals;

/** A dwelling's size and kind, which stay when households come and go. */
public final class Housing {
  private static final double FLATS_IN_SMALL_HOUSES = 0.1;

  private final Dice dice;
  private final Marginals known;

  /** The dwellings of an area. */
  public Housing(Dice dice, Marginals known) {
    this.dice = dice;
    this.known = known;
  }

  /** Rooms, kitchen apart, 1-8. */
  public int rooms(Residents residents, int household) {
    int people =
        switch (residents.builtFor(household)) {
          case COUPLE_WITH_CHILDREN, OTHER -> 3;
          case SINGLE_WITH_CHILDREN, COUPLE -> 2;
          case SINGLE -> 1;
        };
    double bell = dice.bell(residents.dwelling(household), Trait.DWELLING.once());
    double rooms = people + (residents.tenure(household) == 3 ? 2.2 : 0.7) + bell;
    return (int) Math.max(1, Math.min(8, Math.round(rooms)));
  }

  /** Square metres. */
  public int area(Residents residents, int household) {
    double bell = dice.bell(residents.dwelling(household), Trait.DWELLING.once() + 64);
    return (int) Math.round(16 + rooms(residents, household) * (22 + 2.5 * bell));
  }

  /** A number in 0 … n−1 for the square that the dwelling stands in. */
  public int square(Residents residents, int household, int n) {
    return dice.below(n, residents.dwelling(household), Trait.DWELLING.once() + 128);
  }

  /** Small house or block by tenure (SMAG, SMBO, SMHY, FBBO, FBHY), or SPBO, special dwelling. */
  public String form(Residents residents, int household) {
    double u = dice.unit(residents.dwelling(household), Trait.DWELLING.once() + 192);
    if (residents.tenure(household) == 3) {
      return "SMAG";
    }
    if (residents.tenure(household) == 2) {
      return u < FLATS_IN_SMALL_HOUSES ? "SMBO" : "FBBO";
    }
    double special = known.houses()[3] / (double) Math.max(1, known.population());
    return u < special ? "SPBO" : u > 1 - FLATS_IN_SMALL_HOUSES ? "SMHY" : "FBHY";
  }
}
