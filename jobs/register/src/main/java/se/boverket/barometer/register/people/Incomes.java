package se.boverket.barometer.register.people;

import se.boverket.barometer.register.land.Area;
import se.boverket.barometer.register.land.Country;
import se.boverket.barometer.register.land.Marginals;

/** The incomes of an area's households and persons in a year, in SEK. */
public final class Incomes {
  // The median economic standard of 2022, and its yearly growth since 1990 in current prices.
  private static final double MEDIAN = 286_000;
  private static final double GROWTH = 1.0303;

  private final Dice dice;
  private final Residents residents;
  private final Labour labour;
  private final int year;
  private final double[] weight;
  private final long[] disposable;
  private final int[] own;

  /** Draws an area's year. */
  public Incomes(Dice dice, Residents residents, Labour labour, int year) {
    this.dice = dice;
    this.residents = residents;
    this.labour = labour;
    this.year = year;
    this.weight = new double[residents.households()];
    this.disposable = new long[residents.households()];
    this.own = new int[residents.persons()];
  }

  /** Deals out the area's economic standard by rank and its inhabitants' own incomes. */
  public Incomes deal(Standard standard, Area area) {
    Marginals known = area.marginals();
    int n = residents.households();
    int[] counted = new int[n];
    long all = 0;
    for (int h = 0; h < n; h++) {
      weight[h] = ConsumptionUnits.of(residents, h);
      counted[h] = settled(h);
      all += counted[h];
    }
    // One place within every household's ranks, by lot: right in expectation in the smallest area.
    double place = dice.unit(area.number(), Trait.STANDARD.in(year));
    double below = 0;
    for (int h : Rank.ascending(n, this::means)) {
      double u = (below + place * counted[h]) / Math.max(1, all);
      double multiple = standard.at(Math.max(1e-6, Math.min(u, 1 - 1e-6)), known.standard());
      disposable[h] = Math.round(multiple * median() * weight[h]);
      below += counted[h];
    }
    persons(known);
    return this;
  }

  /** The household's disposable income. */
  public long disposable(int household) {
    return disposable[household];
  }

  /** Consumption units: 1.00, 0.51, 0.60, 0.52, 0.42 (method, section 1). */
  public double weight(int household) {
    return weight[household];
  }

  /** Disposable income per consumption unit, whole SEK. */
  public long standard(int household) {
    return Math.round(disposable[household] / weight[household]);
  }

  /** Whether income from other Nordic countries stands in a column of its own (2011-2019). */
  public static boolean nordicApart(int year) {
    return year >= 2011 && year <= 2019;
  }

  /** The same with income from other Nordic countries, which one household in a hundred has. */
  public long standardWithNordic(int household) {
    double u = dice.unit(residents.line(household), Trait.NORDIC.once());
    return standard(household) + (u < 0.01 ? Math.round(u * 4e6) : 0);
  }

  /** The person's own disposable income in hundreds of SEK. */
  public int own(int person) {
    return own[person];
  }

  /** Persons of a household who have a household income. */
  public int settled(int household) {
    int settled = 0;
    for (int p = residents.first(household); p < residents.first(household + 1); p++) {
      settled += residents.settled(p) ? 1 : 0;
    }
    return settled;
  }

  private double median() {
    return MEDIAN * StrictMath.pow(GROWTH, year - Country.YEAR);
  }

  private double means(int h) {
    int head = residents.first(h);
    int heads = 0;
    double sum = 0;
    for (int p = head; p < residents.first(h + 1) && (p == head || residents.partner(p)); p++) {
      heads++;
      sum += labour.status(p) == Labour.EMPLOYED ? 1 : labour.exposed(p) ? -0.4 : 0;
      sum += 0.25 * residents.schooling[p] - (residents.region(p) == 0 ? 0 : 0.3);
      sum += residents.age(p) >= 65 ? 0.4 : 0;
    }
    double owner = residents.tenure(h) == 1 ? 0 : 0.4;
    long id = residents.id(head);
    double now =
        dice.bell(id, Trait.STANDARD.in(year)) + dice.bell(id, Trait.STANDARD.in(year - 1));
    return sum / heads + owner + 0.9 * dice.bell(id, Trait.STANDARD.once()) + 0.27 * now;
  }

  private void persons(Marginals known) {
    int[] adults = Labour.aged(residents, 20, Ages.OLDEST);
    double spread =
        StrictMath.sqrt(2 * StrictMath.log(Math.max(1.02, known.income()[1] / known.income()[0])));
    double level = 10 * known.income()[0] * StrictMath.pow(GROWTH, year - Country.YEAR);
    int[] order = Rank.ascending(adults, this::earnings);
    for (int i = 0; i < order.length; i++) {
      double z = Normal.quantile((i + 0.5) / order.length);
      own[order[i]] = (int) Math.round(level * StrictMath.exp(Math.min(spread, 1.2) * z));
    }
  }

  private double earnings(int p) {
    long id = residents.id(p);
    double work = labour.status(p) == Labour.EMPLOYED ? 1.5 : 0;
    double now =
        dice.bell(id, Trait.OWN_INCOME.in(year)) + dice.bell(id, Trait.OWN_INCOME.in(year - 1));
    return work
        + 0.3 * residents.schooling[p]
        + 0.8 * dice.bell(id, Trait.OWN_INCOME.once())
        + 0.35 * now;
  }
}
