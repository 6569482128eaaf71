package se.boverket.barometer.microdata.indices;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.boverket.barometer.microdata.indices.RandomPersons.Person;

/** The measures once more, person by person from method.md, sharing nothing with the tables. */
final class Naive {
  private final List<Person> all;
  private final double median;
  private final List<Long> limits;

  Naive(List<Person> all) {
    this.all = all;
    List<Long> incomes =
        all.stream().map(Person::standard).filter(i -> i != null).sorted().toList();
    int n = incomes.size();
    this.median = (incomes.get((n - 1) / 2) + incomes.get(n / 2)) / 2.0;
    List<Long> adult =
        all.stream()
            .filter(p -> p.standard() != null && p.alder() >= 20)
            .map(Person::standard)
            .sorted()
            .toList();
    this.limits =
        Stream.of(1, 2, 3, 4)
            .map(q -> adult.get((int) Math.ceil(adult.size() * q / 5.0) - 1))
            .toList();
  }

  double median() {
    return median;
  }

  List<Long> limits() {
    return limits;
  }

  /** (V1 + V2 + V3) / 3 of some persons; NaN where a denominator is empty. */
  double index(List<Person> area) {
    return (share(area, p -> p.standard() != null, p -> p.standard() < 0.6 * median)
            + share(area, this::working, p -> "forgymnasial".equals(p.utbildning()))
            + share(
                area,
                p -> working(p) && p.bistand() != null,
                p -> p.bistand() >= 10 || p.dagar() > 182))
        / 3;
  }

  static double share(List<Person> area, Predicate<Person> among, Predicate<Person> having) {
    return 100.0
        * area.stream().filter(among).filter(having).count()
        / area.stream().filter(among).count();
  }

  /** D in per cent over the areas that a code names, of those whose code is not null. */
  double dissimilarity(List<Person> whole, Function<Person, String> code) {
    List<Person> placed = whole.stream().filter(p -> code.apply(p) != null).toList();
    double low = placed.stream().filter(p -> quintile(p) == 1).count();
    double high = placed.stream().filter(p -> quintile(p) == 5).count();
    double sum = 0;
    for (List<Person> unit : placed.stream().collect(Collectors.groupingBy(code)).values()) {
      sum +=
          Math.abs(
              unit.stream().filter(p -> quintile(p) == 1).count() / low
                  - unit.stream().filter(p -> quintile(p) == 5).count() / high);
    }
    return 50 * sum;
  }

  int quintile(Person p) {
    if (p.standard() == null || p.alder() < 20) {
      return 0;
    }
    return 1 + (int) limits.stream().filter(limit -> p.standard() > limit).count();
  }

  /** Mean of the central values of the incomes of those of 20 and over. */
  static double centralIncome(List<Person> area) {
    List<Long> incomes =
        area.stream()
            .filter(p -> p.alder() >= 20 && p.inkomst() != null)
            .map(Person::inkomst)
            .sorted(Comparator.naturalOrder())
            .toList();
    int n = incomes.size();
    int from = Math.max(0, n % 2 == 1 ? n / 2 - 3 : n / 2 - 3);
    int to = Math.min(n, n % 2 == 1 ? n / 2 + 4 : n / 2 + 3);
    return incomes.subList(from, to).stream().mapToLong(i -> i).average().orElse(Double.NaN);
  }

  Map<String, List<Person>> by(Function<Person, String> code) {
    return all.stream()
        .filter(p -> code.apply(p) != null)
        .collect(Collectors.groupingBy(code, TreeMap::new, Collectors.toList()));
  }

  private boolean working(Person p) {
    return p.alder() >= 20 && p.alder() <= 64;
  }
}
