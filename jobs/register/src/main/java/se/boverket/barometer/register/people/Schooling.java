package se.boverket.barometer.register.people;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Deals out the level of education that a person reaches in life. */
final class Schooling {
  static final byte UNKNOWN = 0;
  static final byte PRIMARY = 1;
  static final byte SECONDARY = 2;
  static final byte SHORT_TERTIARY = 3;
  static final byte LONG_TERTIARY = 4;

  private static final int PER_MILLE = 1000;

  private final Dice dice;
  private final long area;
  private final People people;

  Schooling(Dice dice, long area, People people) {
    this.dice = dice;
    this.area = area;
    this.people = people;
  }

  /**
   * Deals out primary, secondary, shorter and longer tertiary, unknown. What is known is of 25-64.
   * Of the younger, 3 per cent and half the share of their elders stay with primary schooling,
   * which fits Karlstad's published shares for 20-64; of the old 10 per cent and 1.8 times as many.
   */
  void deal(int[] known) {
    double primary = known[0] / (double) Math.max(1, Arrays.stream(known).sum());
    level(0, 19, withPrimary(known, 0.03 + primary / 2));
    level(20, 24, withPrimary(known, 0.03 + primary / 2));
    level(25, 64, known);
    level(65, Ages.OLDEST, withPrimary(known, Math.min(0.9, 0.1 + 1.8 * primary)));
  }

  /** The known shares of the other levels, with another share of primary schooling. */
  private static int[] withPrimary(int[] known, double primary) {
    int rest = known[1] + known[2] + known[3] + known[4];
    if (rest == 0) {
      return known;
    }
    int[] shares = new int[known.length];
    shares[0] = (int) Math.round(primary * PER_MILLE * rest);
    for (int i = 1; i < known.length; i++) {
      shares[i] = (int) Math.round((1 - primary) * PER_MILLE * known[i]);
    }
    return shares;
  }

  private void level(int from, int to, int[] shares) {
    int[] who =
        IntStream.range(0, people.size())
            .filter(p -> people.age()[p] >= from && people.age()[p] <= to)
            .toArray();
    double u = dice.unit(area << 32 | from, Trait.SCHOOLING.once());
    int[] count = Quota.share(shares, who.length, u);
    int[] unrecorded = Rank.ascending(who, this::recorded);
    int[] able = Arrays.copyOfRange(unrecorded, count[4], who.length);
    int next = 0;
    for (int p : Rank.ascending(able, this::ability)) {
      byte level = PRIMARY;
      for (int upTo = count[0]; next >= upTo && level < LONG_TERTIARY; level++) {
        upTo += count[level];
      }
      people.schooling()[p] = level;
      next++;
    }
  }

  private double recorded(int p) {
    return (people.bornAbroad(p) ? -2 : 0) + dice.bell(key(p), Trait.SCHOOLING.once());
  }

  private double ability(int p) {
    return (people.bornAbroad(p) ? -0.3 : 0) + dice.bell(key(p), Trait.ABILITY.once());
  }

  private long key(int p) {
    return area << 32 | p;
  }
}
