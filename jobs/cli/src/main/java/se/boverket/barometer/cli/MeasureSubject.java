package se.boverket.barometer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.boverket.barometer.measures.Counts;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;

/**
 * A table with the measures to take of it.
 *
 * @param within key of the whole, null where the file is one
 * @param group the group, null for measures of all groups
 * @param reference the group compared with, {@code rest} for everybody else, null as above
 * @param table the counts
 * @param measures what to compute
 */
record MeasureSubject(
    String within, String group, String reference, Table table, List<Measure> measures) {
  /** Stands for everybody who is not in the group. */
  static final String REST = "rest";

  /** All tables that the options ask for, by whole and group. */
  static List<MeasureSubject> of(MeasureInput input, MeasureChoice choice) {
    List<String> groups = choice.groups(input);
    return input.wholes().entrySet().parallelStream()
        .flatMap(whole -> ofWhole(whole, groups, choice))
        .toList();
  }

  /** How answers call a whole: null where the file is one. */
  static String key(String whole) {
    return whole.isEmpty() ? null : whole;
  }

  private static Stream<MeasureSubject> ofWhole(
      Map.Entry<String, Counts> whole, List<String> groups, MeasureChoice choice) {
    String within = key(whole.getKey());
    Counts counts = whole.getValue();
    List<MeasureSubject> subjects = new ArrayList<>();
    Table table = counts.table();
    for (String group : groups) {
      Table two =
          choice.reference() == null
              ? table.against(counts.groups().indexOf(group))
              : counts.against(group, choice.reference());
      String reference = choice.reference() == null ? REST : choice.reference();
      subjects.add(
          new MeasureSubject(within, group, reference, two, choice.measures(Kind.TWO_GROUP)));
    }
    subjects.add(new MeasureSubject(within, null, null, table, choice.measures(Kind.MULTIGROUP)));
    if (!choice.ordered().isEmpty()) {
      Table ordered = counts.ordered(choice.ordered()).table();
      subjects.add(new MeasureSubject(within, null, null, ordered, choice.measures(Kind.ORDERED)));
    }
    return subjects.stream();
  }
}
