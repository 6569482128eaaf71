package se.boverket.barometer.register.people;

/** How many children each family has. */
final class Siblings {
  private static final double ONE_MORE = 0.6;

  private Siblings() {}

  /** Sizes of {@code families} that sum to {@code children}; at least one where they suffice. */
  static int[] sizes(int families, int children, Dice dice, long area) {
    int[] sizes = new int[families];
    int left = children;
    for (int round = 0; left > 0 && families > 0; round++) {
      for (int f = 0; f < families && left > 0; f++) {
        long key = area << 32 | f;
        if (round == 0 || dice.unit(key, Trait.SIBLINGS.in(round)) < ONE_MORE / round) {
          sizes[f]++;
          left--;
        }
      }
    }
    return sizes;
  }
}
