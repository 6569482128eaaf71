package se.boverket.barometer.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.measures.Measure.Kind;

/** Every measure against its definition to 70 digits. */
class AccuracyTest {
  private static final double RELATIVE = 1e-12;

  @Test
  void twoGroupMeasuresKeepTwelveDigits() {
    check(Kind.TWO_GROUP, RandomTables.twoGroups(300));
  }

  @Test
  void multigroupMeasuresKeepTwelveDigits() {
    check(Kind.MULTIGROUP, RandomTables.manyGroups(200));
  }

  private static void check(Kind kind, Stream<double[][]> tables) {
    tables.forEach(columns -> Measures.of(kind).forEach(measure -> check(measure, columns)));
  }

  private static void check(Measure measure, double[][] columns) {
    double value = measure.of(Table.of(columns)).number();
    BigDecimal exact = Definitions.ALL.get(measure.id()).apply(new BigTable(columns));
    double error = Big.of(value).subtract(exact).abs().doubleValue();
    assertThat(error)
        .as("%s of %s: %s instead of %s", measure.id(), Arrays.deepToString(columns), value, exact)
        .isLessThanOrEqualTo(RELATIVE * exact.abs().doubleValue() + 1e-60);
  }
}
