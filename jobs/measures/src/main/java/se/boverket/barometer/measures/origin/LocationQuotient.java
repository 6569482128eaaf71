package se.boverket.barometer.measures.origin;

import java.util.List;
import java.util.stream.IntStream;
import se.boverket.barometer.measures.Counts;
import se.boverket.barometer.measures.Status;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.Value;

/** A group's share of a unit against its share of the whole: 1 where the unit mirrors it. */
public final class LocationQuotient {
  private LocationQuotient() {}

  /** One value per unit, in the order of the counts; missing where nobody lives. */
  public static List<Value> of(Counts counts, String group) {
    int column = counts.groups().indexOf(group);
    Table whole = counts.against(group);
    return IntStream.range(0, counts.units().size())
        .mapToObj(i -> of(counts.n(i, column), counts.population(i), whole))
        .toList();
  }

  private static Value of(double members, double population, Table whole) {
    if (population == 0) {
      return Value.missing(Status.NO_POPULATION);
    }
    return whole.margins().group(0) == 0
        ? Value.missing(Status.EMPTY_GROUP)
        : Value.of(members / population / whole.margins().share(0));
  }
}
