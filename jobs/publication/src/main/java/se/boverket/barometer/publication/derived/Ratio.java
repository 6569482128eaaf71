package se.boverket.barometer.publication.derived;

import java.util.Optional;
import se.boverket.barometer.measures.numeric.Sum;

/**
 * Parts added up: shares by their numerators and denominators, means and area data by their
 * persons. A part that does not show what is needed is left out.
 */
final class Ratio {
  private final Sum above = new Sum();
  private final Sum below = new Sum();
  private int parts;

  /** The persons that a part counts for; of area data, where few were asked, all inhabitants. */
  static Optional<Double> persons(Figures figures, Serie serie, Area area, int year) {
    String figure = serie.delivered() ? Series.PERSONS : Series.denominator(serie.matt());
    return figures.value(figure, area, year);
  }

  void add(Figures figures, Serie serie, Area area, int year) {
    Optional<Double> value = figures.value(serie.matt(), area, year);
    Optional<Double> persons = persons(figures, serie, area, year);
    Optional<Double> some = figures.value(Series.numerator(serie.matt()), area, year);
    if (serie.slag().equals("share") && !serie.delivered()) {
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
