package se.boverket.barometer.register.people;

/** Deals out kon: 1 man, 2 woman. */
final class Sexes {
  private static final double SAME_SEX_COUPLES = 0.01;
  private static final double WOMEN_AMONG_OLD_SINGLES = 0.66;
  private static final double MEN_AMONG_OTHERS = 0.51;

  private Sexes() {}

  static void deal(Dice dice, long area, Stock stock) {
    People people = stock.people();
    for (int p = 0; p < people.size(); p++) {
      double u = dice.unit(area << 32 | p, Trait.SEX.once());
      people.kon()[p] = (byte) (u < men(people, p) ? 1 : 2);
      if (people.role()[p] == Role.PARTNER.code()) {
        int head = people.kon()[p - 1];
        people.kon()[p] = (byte) (u < SAME_SEX_COUPLES ? head : 3 - head);
      }
    }
  }

  private static double men(People people, int p) {
    boolean old = people.age()[p] >= 75 && people.role()[p] == Role.HEAD.code();
    return old ? 1 - WOMEN_AMONG_OLD_SINGLES : MEN_AMONG_OTHERS;
  }
}
