package se.boverket.barometer.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.boverket.barometer.measures.Counts;
import se.boverket.barometer.measures.Value;
import se.boverket.barometer.measures.origin.Local;
import se.boverket.barometer.measures.origin.LocationQuotient;
import se.boverket.barometer.tables.file.Answer;

/** Where segregation lies: one row a unit; the contributions of a whole add up to its M. */
final class MeasureLocal {
  private MeasureLocal() {}

  static Answer answer(MeasureInput input, MeasureChoice choice) {
    List<String> groups = choice.groups(input);
    List<String> columns = new ArrayList<>(List.of("within", "unit", "n", "local", "contribution"));
    groups.forEach(group -> columns.add("location_quotient_" + group));
    return new Answer(
        columns, input.wholes().entrySet().parallelStream().flatMap(w -> rows(w, groups)).toList());
  }

  private static Stream<List<Object>> rows(Map.Entry<String, Counts> whole, List<String> groups) {
    Counts counts = whole.getValue();
    List<Local> units = Local.units(counts);
    List<List<Value>> quotients =
        groups.stream().map(group -> LocationQuotient.of(counts, group)).toList();
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      int unit = i;
      List<Object> row =
          new ArrayList<>(
              Arrays.asList(
                  MeasureSubject.key(whole.getKey()),
                  units.get(i).key(),
                  whole(counts.population(i)),
                  units.get(i).segregation().number(),
                  units.get(i).contribution().number()));
      quotients.forEach(values -> row.add(values.get(unit).number()));
      rows.add(row);
    }
    return rows.stream();
  }

  /** Persons as a whole number; the sum of weights as it is. */
  private static Object whole(double n) {
    return n == Math.rint(n) ? Long.valueOf((long) n) : Double.valueOf(n);
  }
}
