package se.boverket.barometer.measures.origin;

import java.util.Optional;
import java.util.OptionalDouble;
import se.boverket.barometer.measures.Counts;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Table;

/**
 * The change of a measure between two years, divided into how large the groups are and where each
 * lives, averaged over the two orders of changing them (Shapley 1953). The two parts add up to the
 * change. A measure that does not see group sizes, as D, has no first part.
 *
 * @param composition the groups' shares of the whole changed
 * @param distribution the groups' distributions over the units changed
 */
public record Redistribution(double composition, double distribution) {

  /**
   * @return empty where the measure does not exist or the years do not have the same groups
   */
  public static Optional<Redistribution> of(Measure measure, Counts first, Counts second) {
    if (!first.groups().equals(second.groups())) {
      return Optional.empty();
    }
    Counts[] years = {first, second};
    OptionalDouble[][] values = new OptionalDouble[2][2];
    for (int sizes = 0; sizes < 2; sizes++) {
      for (int places = 0; places < 2; places++) {
        values[sizes][places] = measure.of(mixed(years[sizes], years[places])).optional();
        if (values[sizes][places].isEmpty()) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(averaged(values));
  }

  private static Redistribution averaged(OptionalDouble[][] values) {
    double before = values[0][0].getAsDouble();
    double after = values[1][1].getAsDouble();
    double grown = values[1][0].getAsDouble();
    double moved = values[0][1].getAsDouble();
    return new Redistribution(
        ((grown - before) + (after - moved)) / 2, ((moved - before) + (after - grown)) / 2);
  }

  /** One year's group sizes, spread over the units as in another year. */
  private static Table mixed(Counts sizes, Counts places) {
    Table from = sizes.table();
    Table to = places.table();
    double[][] columns = new double[from.groups()][];
    for (int g = 0; g < columns.length; g++) {
      double members = to.margins().group(g);
      double factor = from.margins().group(g) / (members == 0 ? 1 : members);
      columns[g] = to.column(g).clone();
      for (int i = 0; i < columns[g].length; i++) {
        columns[g][i] *= factor;
      }
    }
    return Table.of(columns);
  }
}
