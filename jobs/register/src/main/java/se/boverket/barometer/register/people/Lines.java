package se.boverket.barometer.register.people;

import java.util.List;
import se.boverket.barometer.register.land.Country;

/**
 * Which household stands on a line in a year. A line is a chain of households, one after the other,
 * whose middle link is the one that the reference year's marginals know. The chain is a function of
 * the seed and the line alone, so that any year can be drawn without the years between.
 */
final class Lines {
  private static final int GROWN_UP = 20;
  private static final double RENEWAL = 0.004;
  private static final double ARRIVING = 0.01;
  private static final int YEARS_APART = 1000;
  private static final int SHORTEST = 10;
  private static final int LENGTHS = 29;

  private final Dice dice;
  private final List<Stock> stocks;

  Lines(Dice dice, List<Stock> stocks) {
    this.dice = dice;
    this.stocks = stocks;
  }

  Stock stock(long line) {
    return stocks.get(Place.area(line));
  }

  /** The household of a line at 31 December of a year. */
  Episode at(long line, int year) {
    return year <= Country.YEAR ? before(line, year) : after(line, year);
  }

  private Episode before(long line, int year) {
    int model = stock(line).household(Place.type(line), Place.index(line));
    Episode episode = new Episode(0, Country.YEAR, model, firstYear(line, model, year - 1));
    while (year < episode.start()) {
      episode = previous(line, episode);
    }
    return episode;
  }

  /** The first year of the reference year's household, or any year up to {@code enough}. */
  private int firstYear(long line, int model, int enough) {
    int earliest = Math.max(enough, formed(stock(line), model, Country.YEAR));
    int year = Country.YEAR;
    while (year > earliest && !renewed(line, year)) {
      year--;
    }
    return year;
  }

  private Episode previous(long line, Episode next) {
    int end = next.start() - 1;
    int length = SHORTEST + dice.below(LENGTHS, line, Trait.LENGTH.in(end));
    int anchor = end - length / 2;
    int model = donor(line, end);
    int start = Math.max(end - length + 1, formed(stock(line), model, anchor));
    return new Episode(next.number() - 1, anchor, model, start);
  }

  private Episode after(long line, int year) {
    Episode now = before(line, Country.YEAR);
    for (int y = Country.YEAR + 1; y <= year; y++) {
      if (arrives(line, y) || !headAlive(line, now, y)) {
        now = new Episode(now.number() + 1, y, newcomer(line, y), y);
      }
    }
    return now;
  }

  private boolean arrives(long line, int year) {
    return dice.unit(line, Trait.RENEWAL.in(year)) < ARRIVING;
  }

  /** A household to copy: the first of three whose head was born abroad, or else the last. */
  private int newcomer(long line, int year) {
    Stock stock = stock(line);
    int model = donor(line, year);
    for (int i = 1; i < 3 && !stock.people().bornAbroad(stock.first()[model]); i++) {
      model = donor(line, year + i * YEARS_APART);
    }
    return model;
  }

  private boolean headAlive(long line, Episode episode, int year) {
    Stock stock = stock(line);
    int first = stock.first()[episode.model()];
    for (int p = first; p < stock.first()[episode.model() + 1] && stock.head(p); p++) {
      if (alive(PersonId.of(line, episode, p - first), stock.people().age()[p], episode, year)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether someone of an age in the household's anchor year lives in a later year. Mortality
   * doubles every seven years (Gompertz), 4.5 per cent a year at 80. Households before the
   * reference year end as a whole instead.
   */
  boolean alive(long person, int ageAtAnchor, Episode episode, int year) {
    for (int y = episode.anchor() + 1; y <= year && episode.number() >= 0; y++) {
      int age = ageAtAnchor + y - episode.anchor();
      if (age > Ages.OLDEST
          || dice.unit(person, Trait.DEATH.in(y)) < 2e-5 * StrictMath.exp(0.0965 * age)) {
        return false;
      }
    }
    return true;
  }

  private boolean renewed(long line, int year) {
    return dice.unit(line, Trait.RENEWAL.in(year)) < RENEWAL;
  }

  private int donor(long line, int year) {
    Stock stock = stock(line);
    int type = Place.type(line);
    return stock.household(type, dice.below(stock.households(type), line, Trait.DONOR.in(year)));
  }

  /** The year in which the heads were all grown up and in the country; at latest the anchor. */
  private static int formed(Stock stock, int model, int anchor) {
    int formed = Integer.MIN_VALUE;
    People people = stock.people();
    for (int p = stock.first()[model]; p < stock.first()[model + 1] && stock.head(p); p++) {
      int grownUp = anchor - people.age()[p] + GROWN_UP;
      int arrived = people.bornAbroad(p) ? people.arrival()[p] + anchor - Country.YEAR : grownUp;
      formed = Math.max(formed, Math.max(grownUp, arrived));
    }
    return Math.min(formed, anchor);
  }
}
