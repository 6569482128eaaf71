package se.boverket.barometer.register.people;

/**
 * What a survey of felt safety finds: more unsafe where more have a low economic standard.
 *
 * @param dice the register's random numbers
 * @param year reference year
 */
public record Safety(Dice dice, int year) {

  /**
   * Per cent of those asked who feel unsafe outdoors at night, with one decimal.
   *
   * @param area code
   * @param lowStandard per cent of its inhabitants
   */
  public double unsafe(String area, double lowStandard) {
    double here = 3 * dice.bell(area.hashCode(), Trait.SAFETY.once());
    double now = 1.5 * dice.bell(area.hashCode(), Trait.SAFETY.in(year));
    double share = 8 + 0.9 * lowStandard + here + now;
    return Math.rint(10 * Math.max(1, Math.min(80, share))) / 10;
  }
}
