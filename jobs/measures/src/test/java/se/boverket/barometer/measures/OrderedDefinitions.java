package se.boverket.barometer.measures;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;
import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The ordinal and rank-order definitions, word for word, to 70 digits. */
final class OrderedDefinitions {
  private static final BigDecimal TWO = new BigDecimal(2);
  private static final BigDecimal LN2 = Big.ln(TWO);
  private static final BigDecimal[] ENTROPY_MOMENTS = {
    ONE, fraction(1, 2), fraction(11, 36), fraction(5, 24), fraction(137, 900)
  };
  private static final BigDecimal[] VARIANCE_MOMENTS = {
    ONE, fraction(6, 12), fraction(6, 20), fraction(6, 30), fraction(6, 42)
  };

  static final Map<String, Function<BigTable, BigDecimal>> ALL =
      Map.ofEntries(
          entry("ordinal_entropy", d -> ordinal(d, OrderedDefinitions::entropy)),
          entry("ordinal_variance", d -> ordinal(d, OrderedDefinitions::variance)),
          entry(
              "ordinal_square_root",
              d -> ordinal(d, c -> TWO.multiply(Big.sqrt(c.multiply(ONE.subtract(c)))))),
          entry(
              "ordinal_absolute",
              d -> ordinal(d, c -> ONE.subtract(TWO.multiply(c).subtract(ONE).abs()))),
          entry(
              "rank_order_entropy",
              d -> polynomial(d, OrderedDefinitions::entropy, ENTROPY_MOMENTS)),
          entry(
              "rank_order_variance",
              d -> polynomial(d, OrderedDefinitions::variance, VARIANCE_MOMENTS)),
          entry(
              "rank_order_entropy_exact",
              d -> exact(d, OrderedDefinitions::entropy, OrderedDefinitions::entropyBelow)),
          entry(
              "rank_order_variance_exact",
              d ->
                  exact(
                      d,
                      OrderedDefinitions::variance,
                      q -> q.pow(2).multiply(new BigDecimal(3).subtract(TWO.multiply(q))))));

  private OrderedDefinitions() {}

  private static BigDecimal fraction(int a, int b) {
    return Big.divide(new BigDecimal(a), new BigDecimal(b));
  }

  private static BigDecimal entropy(BigDecimal c) {
    BigDecimal nats = BigTable.surprise(c).add(BigTable.surprise(ONE.subtract(c)));
    return Big.divide(nats, LN2);
  }

  private static BigDecimal variance(BigDecimal c) {
    return new BigDecimal(4).multiply(c).multiply(ONE.subtract(c));
  }

  private static BigDecimal below(BigTable d, int unit, int lowest) {
    BigDecimal sum = ZERO;
    for (int g = 0; g < lowest; g++) {
      sum = sum.add(d.n(unit, g));
    }
    return Big.divide(sum, d.t(unit));
  }

  private static BigDecimal below(BigTable d, int lowest) {
    BigDecimal sum = ZERO;
    for (int g = 0; g < lowest; g++) {
      sum = sum.add(d.members(g));
    }
    return Big.divide(sum, d.total());
  }

  private static BigDecimal within(BigTable d, int lowest, UnaryOperator<BigDecimal> f) {
    return d.overUnits(i -> Big.divide(d.t(i), d.total()).multiply(f.apply(below(d, i, lowest))));
  }

  private static BigDecimal ordinal(BigTable d, UnaryOperator<BigDecimal> f) {
    BigDecimal v = ZERO;
    BigDecimal inside = ZERO;
    for (int k = 1; k < d.groups(); k++) {
      v = v.add(f.apply(below(d, k)));
      inside = inside.add(within(d, k, f));
    }
    return Big.divide(v.subtract(inside), v);
  }

  private static BigDecimal at(BigTable d, int k, UnaryOperator<BigDecimal> f) {
    BigDecimal v = f.apply(below(d, k));
    return Big.divide(v.subtract(within(d, k, f)), v);
  }

  /** Normal equations in the raw powers of q, which 70 digits can afford. */
  private static BigDecimal polynomial(
      BigTable d, UnaryOperator<BigDecimal> f, BigDecimal[] moments) {
    int n = moments.length;
    BigDecimal[][] system = new BigDecimal[n][n + 1];
    for (int row = 0; row < n; row++) {
      for (int column = 0; column <= n; column++) {
        BigDecimal sum = ZERO;
        for (int k = 1; k < d.groups(); k++) {
          BigDecimal q = below(d, k);
          BigDecimal factor = column < n ? q.pow(column) : at(d, k, f);
          sum = sum.add(f.apply(q).pow(2).multiply(q.pow(row)).multiply(factor), Big.DIGITS);
        }
        system[row][column] = sum;
      }
    }
    BigDecimal index = ZERO;
    BigDecimal[] solution = solve(system);
    for (int m = 0; m < n; m++) {
      index = index.add(solution[m].multiply(moments[m]));
    }
    return index;
  }

  private static BigDecimal[] solve(BigDecimal[][] system) {
    int n = system.length;
    for (int pivot = 0; pivot < n; pivot++) {
      for (int row = 0; row < n; row++) {
        BigDecimal factor = Big.divide(system[row][pivot], system[pivot][pivot]);
        for (int column = pivot; column <= n && row != pivot; column++) {
          system[row][column] =
              system[row][column].subtract(factor.multiply(system[pivot][column]), Big.DIGITS);
        }
      }
    }
    BigDecimal[] solution = new BigDecimal[n];
    for (int row = 0; row < n; row++) {
      solution[row] = Big.divide(system[row][n], system[row][row]);
    }
    return solution;
  }

  /** ∫ from 0 to q of −2 (s ln s + (1 − s) ln(1 − s)) ds. */
  private static BigDecimal entropyBelow(BigDecimal q) {
    BigDecimal r = ONE.subtract(q);
    return q.multiply(BigTable.surprise(q))
        .subtract(r.multiply(BigTable.surprise(r)))
        .add(Big.divide(q.pow(2).subtract(r.pow(2)).add(ONE), TWO));
  }

  private static BigDecimal exact(
      BigTable d, UnaryOperator<BigDecimal> f, UnaryOperator<BigDecimal> cumulative) {
    BigDecimal index = ZERO;
    BigDecimal before = ZERO;
    for (int k = 1; k < d.groups(); k++) {
      boolean last = k + 1 == d.groups();
      BigDecimal middle = last ? ONE : Big.divide(below(d, k).add(below(d, k + 1)), TWO);
      BigDecimal after = cumulative.apply(middle);
      index = index.add(after.subtract(before).multiply(at(d, k, f)));
      before = after;
    }
    return index;
  }
}
