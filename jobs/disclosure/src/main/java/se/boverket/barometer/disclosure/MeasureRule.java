package se.boverket.barometer.disclosure;

import java.io.Serializable;
import java.util.List;

/**
 * Measures of segregation of an area.
 *
 * @param groupFrom fewest persons in each group
 * @param unitsFrom fewest neighbourhoods
 * @param uncertainUnderGroup below it the value is of low reliability
 * @param uncertainUnderUnits likewise
 * @param jointGroup a group below it in fewer units than {@code jointUnits} is not shown: its
 *     measures together would give a small count of a neighbourhood
 * @param jointUnits likewise
 * @param steps rounding of the measure by its smallest group and its neighbourhoods
 * @param zSteps rounding of its distance from the mean, in standard deviations
 */
record MeasureRule(
    long groupFrom,
    long unitsFrom,
    long uncertainUnderGroup,
    long uncertainUnderUnits,
    long jointGroup,
    long jointUnits,
    Steps steps,
    Steps zSteps)
    implements Serializable {

  Shown measure(double value, Ground ground) {
    return show(value, ground, steps);
  }

  Shown deviation(double value, Ground ground) {
    return show(value, ground, zSteps);
  }

  private Shown show(double value, Ground ground, Steps by) {
    long smallest = ground.groups.stream().mapToLong(Long::longValue).min().orElseThrow();
    boolean solved = smallest < jointGroup && ground.units < jointUnits;
    if (smallest < groupFrom || ground.units < unitsFrom || solved) {
      return Shown.SUPPRESSED;
    }
    boolean uncertain = smallest < uncertainUnderGroup || ground.units < uncertainUnderUnits;
    Shown rounded = by.round(value, smallest, ground.units);
    return uncertain ? new Shown(rounded.value(), Letter.U) : rounded;
  }

  /**
   * What a measure stands on.
   *
   * @param groups persons of each group
   * @param units populated neighbourhoods
   */
  record Ground(List<Long> groups, long units) {}
}
