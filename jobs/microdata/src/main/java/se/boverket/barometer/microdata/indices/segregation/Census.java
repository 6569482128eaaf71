package se.boverket.barometer.microdata.indices.segregation;

import java.util.Arrays;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.microdata.aggregated.Grouping;

/**
 * The persons of every neighbourhood by the groups of one grouping.
 *
 * @param places the neighbourhoods
 * @param grouping the groups
 * @param people by group, in the order of the codes, and neighbourhood
 * @param present status of a value: B in a year that cannot be compared with the years before, else
 *     A
 * @param missing status where there is no value: O when nobody in the country is in a group, else M
 */
public record Census(
    Neighbourhoods places, Grouping grouping, People people, String present, String missing) {

  /**
   * The persons, who say by themselves whether their source is missing.
   *
   * @param ar reference year
   */
  public static Census of(Neighbourhoods places, Grouping grouping, People people, int ar) {
    boolean source =
        Arrays.stream(people.persons()).flatMapToDouble(Arrays::stream).anyMatch(n -> n > 0);
    boolean comparable = !grouping.segregation().breaks().contains(ar);
    return new Census(places, grouping, people, comparable ? "A" : "B", source ? "M" : "O");
  }

  /** The table of one whole's neighbourhoods, those where nobody is in a group left out. */
  Table table(Whole whole) {
    return Table.of(
        Arrays.stream(people.persons())
            .map(column -> Arrays.stream(whole.units()).mapToDouble(i -> column[i]).toArray())
            .toArray(double[][]::new));
  }
}
