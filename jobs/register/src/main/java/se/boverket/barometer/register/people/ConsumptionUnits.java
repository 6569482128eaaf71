package se.boverket.barometer.register.people;

/** SCB's consumption units: how much more a household needs than a person who lives alone. */
final class ConsumptionUnits {
  private static final int CHILD_UP_TO = 19;
  private static final int FIRST_ADULT = 100;
  private static final int PARTNER = 51;
  private static final int FURTHER_ADULT = 60;
  private static final int FIRST_CHILD = 52;
  private static final int FURTHER_CHILD = 42;

  private ConsumptionUnits() {}

  static double of(Residents residents, int household) {
    int head = residents.first(household);
    int sum = FIRST_ADULT;
    int children = 0;
    for (int p = head + 1; p < residents.first(household + 1); p++) {
      if (residents.partner(p)) {
        sum += PARTNER;
      } else if (residents.age(p) > CHILD_UP_TO) {
        sum += FURTHER_ADULT;
      } else {
        sum += children++ == 0 ? FIRST_CHILD : FURTHER_CHILD;
      }
    }
    return sum / 100.0;
  }
}
