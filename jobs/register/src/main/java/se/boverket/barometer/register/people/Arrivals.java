package se.boverket.barometer.register.people;

import se.boverket.barometer.register.land.Country;

/**
 * Writes the members of one household into the residents of an area.
 *
 * @param residents where they are written
 * @param home the stock of the line's area
 * @param episode the household
 * @param settledIn the year, when the household was in the country at its beginning, else −1
 */
record Arrivals(Residents residents, Stock home, Episode episode, int settledIn)
    implements Members {

  @Override
  public void known(long id, int model, int age) {
    People people = home.people();
    int p = residents.add();
    residents.id[p] = id;
    residents.age[p] = (short) age;
    residents.role[p] = people.role()[model];
    residents.kon[p] = people.kon()[model];
    residents.region[p] = people.region()[model];
    residents.background[p] = people.background()[model];
    residents.schooling[p] = people.schooling()[model];
    residents.arrival[p] = (short) (people.bornAbroad(model) ? arrival(model) : 0);
    residents.settled[p] = settledIn > residents.arrival[p] && age > 0;
  }

  /** A household that is new after the reference year came when it began. */
  private int arrival(int model) {
    return episode.number() > 0
        ? episode.start()
        : home.people().arrival()[model] + episode.anchor() - Country.YEAR;
  }

  @Override
  public void born(long id, int age) {
    int p = residents.add();
    residents.id[p] = id;
    residents.age[p] = (short) age;
    residents.role[p] = Role.CHILD.code();
    residents.kon[p] = (byte) (1 + (Long.bitCount(id * 0x9E3779B97F4A7C15L) & 1));
    residents.region[p] = 0;
    residents.background[p] = background();
    residents.schooling[p] = Schooling.SECONDARY;
    residents.arrival[p] = 0;
    residents.settled[p] = settledIn > 0 && age > 0;
  }

  private byte background() {
    int heads = 0;
    int abroad = 0;
    int first = home.first()[episode.model()];
    for (int p = first; p < home.first()[episode.model() + 1] && home.head(p); p++) {
      heads++;
      abroad += home.people().bornAbroad(p) ? 1 : 0;
    }
    if (abroad == 0) {
      return Origins.BOTH_PARENTS_HERE;
    }
    return abroad == heads ? Origins.BOTH_PARENTS_ABROAD : Origins.ONE_PARENT_ABROAD;
  }
}
