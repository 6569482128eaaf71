package se.boverket.barometer.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.boverket.barometer.measures.Counts;
import se.boverket.barometer.measures.origin.Nesting;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.file.Answer;
import se.boverket.barometer.tables.file.Texts;

/**
 * At which level segregation lies: one row a level, the largest areas first. The parts of a whole
 * add up to its M and its H.
 *
 * @param input the counts, with the columns of the areas
 * @param names which column is what
 * @param areas columns of the areas, the largest first
 */
record MeasureNesting(MeasureInput input, MeasureColumns names, List<String> areas) {
  private static final List<String> COLUMNS =
      List.of("within", "level", "inside", "mutual_information", "multigroup_entropy", "share");

  Answer answer() {
    List<Map<String, Map<String, String>>> levels = areas.stream().map(this::areasOfUnits).toList();
    return new Answer(
        COLUMNS, input.wholes().entrySet().parallelStream().flatMap(w -> rows(w, levels)).toList());
  }

  private Stream<List<Object>> rows(
      Map.Entry<String, Counts> whole, List<Map<String, Map<String, String>>> levels) {
    List<UnaryOperator<String>> clusters =
        levels.stream()
            .<UnaryOperator<String>>map(level -> level.get(whole.getKey())::get)
            .toList();
    List<Nesting.Level> parts = nested(whole.getValue(), clusters);
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      rows.add(
          Arrays.asList(
              MeasureSubject.key(whole.getKey()),
              i < areas.size() ? areas.get(i) : names.unit(),
              i == 0 ? null : areas.get(i - 1),
              parts.get(i).information(),
              parts.get(i).entropy().number(),
              parts.get(i).share().number()));
    }
    return rows.stream();
  }

  private List<Nesting.Level> nested(Counts counts, List<UnaryOperator<String>> clusters) {
    try {
      return Nesting.of(counts, clusters);
    } catch (IllegalArgumentException e) {
      throw Stop.refused(input.file() + ", --decompose " + areas + ": " + e.getMessage());
    }
  }

  /** The area that each unit lies in, by whole. */
  private Map<String, Map<String, String>> areasOfUnits(String column) {
    Texts units = input.columns().text(names.unit());
    Texts areasOf = input.columns().text(column);
    Texts wholes = names.within() == null ? null : input.columns().text(names.within());
    Map<String, Map<String, String>> found = new HashMap<>();
    long torn = 0;
    for (int row = 0; row < input.columns().rows(); row++) {
      String whole = wholes == null ? "" : wholes.at(row);
      String area = areasOf.at(row);
      String before =
          found.computeIfAbsent(whole, key -> new HashMap<>()).putIfAbsent(units.at(row), area);
      torn += before == null || before.equals(area) ? 0 : 1;
    }
    if (torn > 0) {
      throw Stop.refused(
          "%s, column %s: in %d rows the %s lies in another area than in an earlier row. A unit lies in one area: correct the rows, or name another column."
              .formatted(input.file(), column, torn, names.unit()));
    }
    return found;
  }
}
