package se.boverket.barometer.microdata.aggregated;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is counted of every person of a year. Indicators that count the same persons share them: the
 * five levels of education have one denominator.
 *
 * @param populations who can be in a denominator
 * @param numerators who can be in a numerator
 * @param amounts SQL of the values that are summed
 * @param lists SQL of the values that are kept one by one, as counts per value
 * @param lines the measures
 * @param groups the age groups that measures are wanted for
 */
record Programme(
    List<Population> populations,
    List<Numerator> numerators,
    List<Numerator> amounts,
    List<Numerator> lists,
    List<Line> lines,
    List<AgeGroup> groups)
    implements Serializable {

  /**
   * Who is in a denominator.
   *
   * @param ages whose ages
   * @param condition SQL: the rest of it
   */
  record Population(AgeGroup ages, String condition) implements Serializable {}

  /**
   * Something of the persons of a denominator.
   *
   * @param population its place
   * @param expression SQL: a condition, or a value
   */
  record Numerator(int population, String expression) implements Serializable {}

  /**
   * The year's programme.
   *
   * @param indicators those that are not defined for the year, or not made of persons, are left out
   * @param ageGroups labels of the age groups of {@code befolkning}
   */
  static Programme of(List<Indicator> indicators, List<String> ageGroups, int ar) {
    TreeMap<String, AgeGroup> groups = new TreeMap<>();
    indicators.forEach(i -> i.shown().ageGroups().forEach(g -> groups.put(g.label(), g)));
    Programme made =
        new Programme(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            List.copyOf(groups.values()));
    ageGroups.forEach(label -> made.people(AgeGroup.of(label)));
    indicators.stream()
        .filter(i -> i.source().ofPersons())
        .forEach(i -> i.ages().span(ar).ifPresent(span -> made.add(i, span)));
    return made;
  }

  private void people(AgeGroup ages) {
    int all = place(populations, new Population(ages, "true"));
    lines.add(new Line("befolkning", ages.label(), all, -1, -1, -1, Set.of()));
  }

  private void add(Indicator indicator, Ages.Span span) {
    Indicator.Rule rule = indicator.rule();
    AgeGroup ages = new AgeGroup("", span.lagst(), span.hogst());
    int population = place(populations, new Population(ages, rule.population()));
    Numerator of = new Numerator(population, rule.value());
    lines.add(
        new Line(
            indicator.id(),
            "T",
            population,
            indicator.kind() == Indicator.Kind.SHARE ? place(numerators, of) : -1,
            indicator.kind() == Indicator.Kind.MEAN ? place(amounts, of) : -1,
            indicator.kind() == Indicator.Kind.MEDIAN ? place(lists, of) : -1,
            indicator.shown().ageGroups().stream()
                .map(AgeGroup::label)
                .collect(Collectors.toUnmodifiableSet())));
  }

  private static <T> int place(List<T> all, T wanted) {
    if (!all.contains(wanted)) {
      all.add(wanted);
    }
    return all.indexOf(wanted);
  }
}
