package se.boverket.barometer.cli;

import java.util.ArrayList;
import java.util.List;
import se.boverket.barometer.measures.Counts;

/**
 * A group against a reference.
 *
 * @param group the group
 * @param reference the group compared with; null for everybody else
 */
record MeasurePair(String group, String reference) {
  /** Stands for everybody who is not in the group; no group of a file is called so. */
  private static final String OTHERS = "\0";

  /** How answers call the reference. */
  String label() {
    return reference == null ? MeasureSubject.REST : reference;
  }

  /** The counts of the two, the group first. */
  Counts of(Counts counts) {
    List<Counts.Row> rows = new ArrayList<>();
    String first = counts.units().get(0);
    rows.add(new Counts.Row(first, group, 0));
    rows.add(new Counts.Row(first, OTHERS, 0));
    for (int g = 0; g < counts.groups().size(); g++) {
      String name = counts.groups().get(g);
      boolean counted = name.equals(group) || reference == null || name.equals(reference);
      for (int i = 0; counted && i < counts.units().size(); i++) {
        String side = name.equals(group) ? group : OTHERS;
        rows.add(new Counts.Row(counts.units().get(i), side, counts.n(i, g)));
      }
    }
    return Counts.of(rows).ordered(List.of(group, OTHERS));
  }
}
