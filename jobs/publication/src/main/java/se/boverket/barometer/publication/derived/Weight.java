package se.boverket.barometer.publication.derived;

import java.util.Collection;

/**
 * What an area's share of a grant goes by.
 *
 * @param units thousandths of a person; null where it is not shown
 * @param status letter of the row
 */
record Weight(Long units, char status) {
  static final String NOTHING = "MOQ";
  private static final double PER_PERSON = 1000;

  /** So many persons. */
  static Weight persons(double persons) {
    return new Weight(Math.round(persons * PER_PERSON), 'A');
  }

  /** None, for the reason that a figure gives, else suppressed. */
  static Weight none(char letter) {
    return new Weight(null, NOTHING.indexOf(letter) >= 0 ? letter : 'Q');
  }

  /** All together; estimated where some are not shown, none where no one is. */
  static Weight sum(Collection<Weight> parts) {
    long shown = parts.stream().filter(p -> p.units != null).count();
    long sum = parts.stream().filter(p -> p.units != null).mapToLong(Weight::units).sum();
    return shown > 0
        ? new Weight(sum, shown == parts.size() ? 'A' : 'E')
        : none(parts.stream().findFirst().map(Weight::status).orElse('M'));
  }

  /** Persons, for the table. */
  Double value() {
    return units == null ? null : (Double) (units / PER_PERSON);
  }
}
