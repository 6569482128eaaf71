package se.boverket.barometer.disclosure.suppression;

import java.util.Map;
import java.util.TreeMap;

/**
 * Factors of unknowns and what they add up to. The factors are kept twice: modulo the prime 2^31 -
 * 1, which decides what is zero, and as real numbers, which say how large it is.
 *
 * @param factors unknown to factor, none of them zero
 * @param total what they add up to
 */
record Equation(TreeMap<Integer, Factor> factors, double total) {
  static final long PRIME = Integer.MAX_VALUE;

  /** A number modulo the prime and as a real. */
  record Factor(long residue, double real) {
    static final Factor NONE = new Factor(0, 0);
    static final Factor ONE = new Factor(1, 1);

    Factor minus(Factor times, Factor other) {
      return new Factor(
          Math.floorMod(residue - times.residue * other.residue, PRIME),
          real - times.real * other.real);
    }

    Factor over(Factor divisor) {
      return new Factor(residue * inverse(divisor.residue) % PRIME, real / divisor.real);
    }

    private static long inverse(long number) {
      long result = 1;
      long power = number;
      for (long e = PRIME - 2; e > 0; e >>= 1) {
        result = (e & 1) == 1 ? result * power % PRIME : result;
        power = power * power % PRIME;
      }
      return result;
    }
  }

  static Equation sum(int[] unknowns, double total) {
    TreeMap<Integer, Factor> factors = new TreeMap<>();
    for (int unknown : unknowns) {
      factors.put(unknown, Factor.ONE);
    }
    return new Equation(factors, total);
  }

  int length() {
    return factors.size();
  }

  /** The same with an unknown replaced by what another equation, led by it with factor 1, says. */
  Equation without(int unknown, Equation other) {
    Factor times = factors.get(unknown);
    for (Map.Entry<Integer, Factor> entry : other.factors.entrySet()) {
      Factor before = factors.getOrDefault(entry.getKey(), Factor.NONE);
      Factor after = before.minus(times, entry.getValue());
      if (after.residue == 0) {
        factors.remove(entry.getKey());
      } else {
        factors.put(entry.getKey(), after);
      }
    }
    return new Equation(factors, total - times.real * other.total);
  }

  /** The same scaled so that this unknown has factor 1. */
  Equation ledBy(int unknown) {
    Factor lead = factors.get(unknown);
    factors.replaceAll((u, f) -> f.over(lead));
    return new Equation(factors, total / lead.real);
  }
}
