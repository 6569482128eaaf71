package se.boverket.barometer.register.people;

import java.util.Arrays;
import se.boverket.barometer.register.land.Country;

/** Deals out where people and their parents were born; kinship makes it run in households. */
final class Origins {
  static final byte ABROAD = 11;
  static final byte BOTH_PARENTS_ABROAD = 12;
  static final byte ONE_PARENT_ABROAD = 21;
  static final byte BOTH_PARENTS_HERE = 22;

  private static final double MIXED_SHARE = 0.06;
  private static final int LONGEST_STAY = 35;
  // FodGrEg5 within Europe and within the rest of the world, and how common each is there.
  private static final Continent EUROPE =
      new Continent(new int[] {2, 3, 1, 9}, new double[] {0.38, 0.70, 0.93, 1});
  private static final Continent WORLD =
      new Continent(new int[] {7, 4, 6, 5, 8}, new double[] {0.64, 0.86, 0.95, 0.99, 1});

  private record Continent(int[] codes, double[] upTo) {
    byte pick(double u) {
      int i = 0;
      while (u >= upTo[i]) {
        i++;
      }
      return (byte) codes[i];
    }
  }

  private final Dice dice;
  private final long area;
  private final Stock stock;
  private final People people;
  private final int[] household;

  Origins(Dice dice, long area, Stock stock) {
    this.dice = dice;
    this.area = area;
    this.stock = stock;
    this.people = stock.people();
    this.household = new int[people.size()];
    for (int h = 0; h < stock.households(); h++) {
      Arrays.fill(household, stock.first()[h], stock.first()[h + 1], h);
    }
  }

  /** Fills region, arrival, background: born in Europe, farther away, here of parents abroad. */
  void deal(int[] origin) {
    int abroad = origin[0] + origin[1];
    int[] order = Rank.ascending(people.size(), this::rooted);
    int[] born = Arrays.copyOf(order, Math.min(abroad, order.length));
    int[] byDistance = Rank.ascending(born, this::fromEurope);
    for (int i = 0; i < byDistance.length; i++) {
      settle(byDistance[i], i < origin[1] ? WORLD : EUROPE);
    }
    int[] here = Arrays.copyOfRange(order, born.length, order.length);
    int[] secondGeneration = Rank.ascending(here, this::parentsFromHere);
    for (int i = 0; i < here.length; i++) {
      int p = secondGeneration[i];
      people.background()[p] = i < origin[2] ? BOTH_PARENTS_ABROAD : mixed(p);
    }
  }

  private double rooted(int p) {
    int age = people.age()[p];
    double young = age < 20 ? 1.7 - age / 20.0 : 0;
    double old = age > 70 ? 0.5 : 0;
    return young
        + old
        + 1.2 * dice.bell(home(p), Trait.ORIGIN.once())
        + 0.5 * dice.bell(key(p), Trait.ORIGIN.once() + 64);
  }

  private double fromEurope(int p) {
    return dice.bell(home(p), Trait.REGION.once())
        + 0.2 * dice.bell(key(p), Trait.REGION.once() + 64);
  }

  private double parentsFromHere(int p) {
    int young = people.age()[p] < 45 ? 1 : 0;
    return -1.5 * headsAbroad(p) - young + 0.7 * dice.bell(key(p), Trait.PARENTS.once());
  }

  private byte mixed(int p) {
    boolean child = people.role()[p] == Role.CHILD.code();
    boolean drawn = dice.unit(key(p), Trait.PARENTS.once() + 64) < MIXED_SHARE;
    return child && headsAbroad(p) > 0 || drawn ? ONE_PARENT_ABROAD : BOTH_PARENTS_HERE;
  }

  private int headsAbroad(int p) {
    int heads = 0;
    int h = household[p];
    for (int q = stock.first()[h]; q < stock.first()[h + 1] && stock.head(q); q++) {
      heads += people.bornAbroad(q) ? 1 : 0;
    }
    return heads;
  }

  private void settle(int p, Continent from) {
    double u = dice.unit(home(p), Trait.REGION.once() + 128);
    people.region()[p] = from.pick(u);
    people.background()[p] = ABROAD;
    double stay = StrictMath.pow(dice.unit(home(p), Trait.ARRIVAL.once()), 1.1) * LONGEST_STAY;
    int years = Math.min((int) stay, people.age()[p]);
    people.arrival()[p] = (short) (Country.YEAR - years);
  }

  private long home(int p) {
    return area << 32 | household[p];
  }

  private long key(int p) {
    return area << 32 | 1L << 31 | p;
  }
}
