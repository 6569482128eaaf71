package se.boverket.barometer.measures.ordered;

import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.numeric.Logs;
import se.boverket.barometer.measures.twogroup.CorrelationRatio;
import se.boverket.barometer.measures.twogroup.Entropy;

/**
 * How much two parts of the population, below and above percentile q, vary: the weight that Reardon
 * (2011) gives the two-group measure at q. All weights integrate to 1 over q in 0..1.
 *
 * @param index the two-group measure at a cut
 * @param weight the weight at q, up to a factor
 * @param cumulative its integral from 0 to q
 * @param moment the integral of weight(q)·(2q − 1)^(2k) by k; odd powers integrate to 0
 */
record Variation(
    ToDoubleFunction<Table> index,
    DoubleUnaryOperator weight,
    DoubleUnaryOperator cumulative,
    IntToDoubleFunction moment) {

  static final Variation ENTROPY =
      new Variation(
          cut -> Entropy.MEASURE.of(cut).number(),
          q -> Logs.surprise(q, 1 - q) + Logs.surprise(1 - q, q),
          q -> 0.5 * (1 + q * q - (1 - q) * (1 - q)) + half(q) - half(1 - q),
          Variation::entropyMoment);

  static final Variation VARIANCE =
      new Variation(
          cut -> CorrelationRatio.MEASURE.of(cut).number(),
          q -> q * (1 - q),
          q -> q * q * (3 - 2 * q),
          k -> 3d / ((2 * k + 1) * (2 * k + 3)));

  /** {@code −q² ln q}. */
  private static double half(double q) {
    return q * Logs.surprise(q, 1 - q);
  }

  private static double entropyMoment(int k) {
    double sum = 0;
    for (int i = 0; i <= k; i++) {
      sum += 1d / (2 * i + 1);
    }
    return sum / ((2 * k + 1) * (k + 1));
  }
}
