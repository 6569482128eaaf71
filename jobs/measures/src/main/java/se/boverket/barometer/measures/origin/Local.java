package se.boverket.barometer.measures.origin;

import java.util.ArrayList;
import java.util.List;
import se.boverket.barometer.measures.Counts;
import se.boverket.barometer.measures.Status;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.Value;
import se.boverket.barometer.measures.multigroup.MutualInformation;

/**
 * What one unit or group adds to the mutual information of its whole (Mora & Ruiz-Castillo 2011).
 *
 * @param key the unit's or the group's key
 * @param segregation how much its composition departs from the whole's, in nats; missing where
 *     there is nobody
 * @param contribution its part of M: the segregation times its share of the whole; they add up to M
 */
public record Local(String key, Value segregation, Value contribution) {

  /** One row per unit, in the order of the counts. */
  public static List<Local> units(Counts counts) {
    Table table = counts.table();
    List<Local> rows = new ArrayList<>();
    int populated = 0;
    for (int i = 0; i < counts.units().size(); i++) {
      String unit = counts.units().get(i);
      if (counts.population(i) == 0) {
        rows.add(missing(unit, Status.NO_POPULATION));
      } else {
        double share = table.margins().units()[populated] / table.margins().total();
        rows.add(of(unit, MutualInformation.ofUnit(table, populated++), share));
      }
    }
    return rows;
  }

  /** One row per group, in the order of the counts. */
  public static List<Local> groups(Counts counts) {
    Table table = counts.table();
    List<Local> rows = new ArrayList<>();
    for (int g = 0; g < table.groups(); g++) {
      String group = counts.groups().get(g);
      rows.add(
          table.margins().group(g) == 0
              ? missing(group, Status.EMPTY_GROUP)
              : of(group, MutualInformation.ofGroup(table, g), table.margins().share(g)));
    }
    return rows;
  }

  private static Local of(String key, double segregation, double share) {
    return new Local(key, Value.of(segregation), Value.of(segregation * share));
  }

  private static Local missing(String key, Status reason) {
    return new Local(key, Value.missing(reason), Value.missing(reason));
  }
}
