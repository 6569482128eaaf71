package se.boverket.barometer.register.people;

/** Deals out the tenure of dwellings: families and natives own, the young and newcomers rent. */
final class Tenures {
  private Tenures() {}

  /** Fills 1 hyresratt, 2 bostadsratt, 3 aganderatt in proportion to the area's dwellings. */
  static void deal(Dice dice, long area, Stock stock, int[] dwellings) {
    int n = stock.households();
    int[] count = Quota.share(dwellings, n, dice.unit(area << 32, Trait.TENURE.once() + 64));
    int[] order =
        Rank.ascending(n, h -> owning(stock, h) + dice.bell(area << 32 | h, Trait.TENURE.once()));
    for (int i = 0; i < n; i++) {
      int tenure = i < count[0] ? 1 : i < count[0] + count[1] ? 2 : 3;
      stock.tenure()[order[i]] = (byte) tenure;
    }
  }

  private static double owning(Stock stock, int household) {
    People people = stock.people();
    int head = stock.first()[household];
    int size = stock.first()[household + 1] - head;
    double middle = Math.min(people.age()[head], 60) / 25.0;
    return middle + 0.6 * Math.min(size, 4) - (people.bornAbroad(head) ? 1 : 0);
  }
}
