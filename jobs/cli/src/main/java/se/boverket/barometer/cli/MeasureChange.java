package se.boverket.barometer.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.boverket.barometer.measures.Counts;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.origin.Change;
import se.boverket.barometer.measures.origin.Redistribution;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.file.Answer;

/**
 * Why a measure changed between two files. Removals, additions, groups, units and structure add up
 * to the change; so do composition and distribution.
 *
 * @param first the earlier counts
 * @param second the later counts
 * @param choice which measures, for whom
 */
record MeasureChange(MeasureInput first, MeasureInput second, MeasureChoice choice) {
  private static final List<String> COLUMNS =
      List.of("within", "measure", "group", "reference", "part", "value");
  private static final List<String> USUAL =
      List.of("dissimilarity", "entropy", "mutual_information", "multigroup_entropy");

  Answer answer() {
    List<String> groups = choice.groups(first);
    groups.stream().filter(g -> choice.hasGroup()).forEach(second::check);
    TreeSet<String> wholes = new TreeSet<>(first.wholes().keySet());
    wholes.retainAll(second.wholes().keySet());
    if (wholes.isEmpty()) {
      throw Stop.refused(
          first.file() + " and " + second.file() + " have no whole in common: check --within.");
    }
    return new Answer(
        COLUMNS,
        wholes.parallelStream()
            .flatMap(whole -> pairs(whole, groups))
            .flatMap(pair -> pair.measures().stream().flatMap(m -> rows(pair, m)))
            .toList());
  }

  /** The two years' counts of one whole that the same measures are taken of. */
  private record Pair(List<String> labels, Counts before, Counts after, List<Measure> measures) {}

  private Stream<Pair> pairs(String whole, List<String> groups) {
    Counts before = first.wholes().get(whole);
    Counts after = second.wholes().get(whole);
    String within = MeasureSubject.key(whole);
    List<Pair> pairs = new ArrayList<>();
    for (String group : groups) {
      MeasurePair two = new MeasurePair(group, choice.reference());
      pairs.add(
          new Pair(
              Arrays.asList(within, group, two.label()),
              two.of(before),
              two.of(after),
              measures(Kind.TWO_GROUP)));
    }
    List<String> all = Arrays.asList(within, null, null);
    pairs.add(new Pair(all, before, after, measures(Kind.MULTIGROUP)));
    if (!choice.ordered().isEmpty()) {
      choice.ordered().forEach(second::check);
      pairs.add(
          new Pair(
              all,
              before.ordered(choice.ordered()),
              after.ordered(choice.ordered()),
              measures(Kind.ORDERED)));
    }
    return pairs.stream();
  }

  private List<Measure> measures(Kind kind) {
    return choice.measures(kind).stream()
        .filter(measure -> !choice.all() || USUAL.contains(measure.id()))
        .toList();
  }

  private static Stream<List<Object>> rows(Pair pair, Measure measure) {
    return parts(measure, pair.before(), pair.after()).stream()
        .map(
            part ->
                Arrays.asList(
                    pair.labels().get(0),
                    measure.id(),
                    pair.labels().get(1),
                    pair.labels().get(2),
                    part.getKey(),
                    part.getValue()));
  }

  private static List<Map.Entry<String, Double>> parts(
      Measure measure, Counts before, Counts after) {
    try {
      return MeasureParts.of(
          Change.of(measure, before, after), Redistribution.of(measure, before, after));
    } catch (ArithmeticException e) {
      throw Stop.refused(measure.id() + ": " + e.getMessage());
    }
  }
}
