package se.boverket.barometer.publication.derived;

import java.util.Optional;
import se.boverket.barometer.measures.numeric.Sum;

/**
 * Parts added up: shares by their numerators and denominators, means by their persons. A part that
 * does not show what is needed is left out.
 */
final class Ratio {
  private final Sum above = new Sum();
  private final Sum below = new Sum();
  private int parts;

  void add(Figures figures, Serie serie, Area area, int year) {
    Optional<Double> value = figures.value(serie.matt(), area, year);
    Optional<Double> persons = figures.value(Series.denominator(serie.matt()), area, year);
    Optional<Double> some = figures.value(Series.numerator(serie.matt()), area, year);
    if (serie.slag().equals("share")) {
      persons.ifPresent(n -> some.ifPresent(t -> add(100 * t, n)));
    } else {
      persons.ifPresent(n -> value.ifPresent(v -> add(v * n, n)));
    }
  }

  private void add(double numerator, double denominator) {
    above.add(numerator);
    below.add(denominator);
    parts++;
  }

  /** How many parts it is made of. */
  int parts() {
    return parts;
  }

  /** Persons in the parts. */
  double persons() {
    return below.value();
  }

  /** The value of all together; null over nobody. */
  Double value(Serie serie) {
    double value = above.value() / below.value();
    return Double.isFinite(value) ? Decimals.round(value, serie.decimals()) : null;
  }
}
