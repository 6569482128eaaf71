package se.boverket.barometer.disclosure.suppression;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * A sum of inner cells that is known and small enough to bound something hidden.
 *
 * @param inner the inner cells, ascending
 * @param factors whole factor of each
 */
record Proof(int[] inner, long[] factors) {
  private static final int LARGEST_DENOMINATOR = 60;
  private static final double WHOLE = 1e-6;

  /** Nothing: what was computed exactly needs no bound. */
  static Proof none() {
    return new Proof(new int[0], new long[0]);
  }

  /** The same sum with whole factors, where a small denominator makes them so. */
  static Proof of(TreeMap<Integer, Double> factors) {
    int denominator = 1;
    while (denominator < LARGEST_DENOMINATOR && !whole(factors, denominator)) {
      denominator++;
    }
    double times = denominator;
    factors.values().removeIf(f -> Math.round(f * times) == 0);
    return new Proof(
        factors.keySet().stream().mapToInt(i -> i).toArray(),
        factors.values().stream().mapToLong(f -> Math.round(f * times)).toArray());
  }

  private static boolean whole(TreeMap<Integer, Double> factors, int times) {
    return factors.values().stream()
        .allMatch(f -> Math.abs(f * times - Math.round(f * times)) < WHOLE);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Proof proof
        && Arrays.equals(inner, proof.inner)
        && Arrays.equals(factors, proof.factors);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(inner) + Arrays.hashCode(factors);
  }
}
