package se.boverket.barometer.publication.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class KorrelationTest {
  private static final double[] X = {1, 2, 3, 4, 5};
  private static final double[] Y = {2, 1, 4, 3, 5};
  private static final Offset<Double> CLOSE = within(1e-9);

  /** By hand: Σxy = 8, Σxx = Σyy = 10; artanh 0.8 = ln 3 = 1.0986, ± 1.96 / √2. */
  @Test
  void fivePairsByHand() {
    Korrelation r = Korrelation.of(X, Y);
    assertThat(r.pearson()).isCloseTo(0.8, CLOSE);
    assertThat(r.low()).isCloseTo(-0.279641, within(1e-4));
    assertThat(r.high()).isCloseTo(0.986193, within(1e-4));
    assertThat(Korrelation.spearman(X, Y)).isCloseTo(0.8, CLOSE);
  }

  @Test
  void ranksDoNotCareForDistanceAndTiesShareTheirMean() {
    double[] far = {2, 1, 400, 3, 5000};
    assertThat(Korrelation.spearman(X, far)).isCloseTo(0.8, CLOSE);
    assertThat(Korrelation.ranks(new double[] {20, 10, 30, 20})).containsExactly(2.5, 1, 4, 2.5);
  }

  @Test
  void aLineIsOneAndWhatIsTheSameEverywhereHasNone() {
    double[] line = {-1, -3, -5, -7, -9};
    assertThat(Korrelation.of(X, line)).isEqualTo(new Korrelation(-1.0, -1.0, -1.0));
    assertThat(Korrelation.of(X, new double[] {7, 7, 7, 7, 7})).isEqualTo(Korrelation.NONE);
  }

  @Test
  void aWeightOfTwoIsThePairTwiceAndOfZeroIsNotThere() {
    Random random = new Random(1);
    for (int trial = 0; trial < 50; trial++) {
      double[] x = random.doubles(6).toArray();
      double[] y = random.doubles(6).toArray();
      double[] more = {x[0], x[1], x[2], x[3], x[4], x[0]};
      double[] again = {y[0], y[1], y[2], y[3], y[4], y[0]};
      assertThat(Korrelation.weighted(x, y, new double[] {2, 1, 1, 1, 1, 0}))
          .isCloseTo(Korrelation.of(more, again).pearson(), CLOSE);
    }
  }
}
