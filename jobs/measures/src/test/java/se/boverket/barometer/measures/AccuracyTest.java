package se.boverket.barometer.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.measures.Measure.Kind;

/** Every measure against its definition to 70 digits. */
class AccuracyTest {
  private static final double RELATIVE = 1e-12;

  @Test
  void twoGroupMeasuresKeepTwelveDigits() {
    check(Kind.TWO_GROUP, RandomTables.twoGroups(120));
  }

  @Test
  void multigroupMeasuresKeepTwelveDigits() {
    check(Kind.MULTIGROUP, RandomTables.manyGroups(80));
  }

  @Test
  void orderedMeasuresKeepTwelveDigits() {
    check(Kind.ORDERED, RandomTables.ordered(24));
  }

  private static void check(Kind kind, Stream<double[][]> tables) {
    tables.forEach(columns -> Measures.of(kind).forEach(measure -> check(measure, columns)));
  }

  private static Function<BigTable, BigDecimal> definition(Measure measure) {
    return measure.kind() == Kind.ORDERED
        ? OrderedDefinitions.ALL.get(measure.id())
        : Definitions.ALL.get(measure.id());
  }

  private static void check(Measure measure, double[][] columns) {
    double value = measure.formula().of(Table.of(columns)).number();
    BigDecimal exact = definition(measure).apply(new BigTable(columns));
    double error = Big.of(value).subtract(exact).abs().doubleValue();
    assertThat(error)
        .as("%s of %s: %s instead of %s", measure.id(), Arrays.deepToString(columns), value, exact)
        .isLessThanOrEqualTo(RELATIVE * scale(measure, columns, exact) + 1e-60);
  }

  /** A polynomial's integral may pass through 0: it is as exact as the heights it is drawn from. */
  private static double scale(Measure measure, double[][] columns, BigDecimal exact) {
    Function<BigTable, BigDecimal> stepwise = OrderedDefinitions.ALL.get(measure.id() + "_exact");
    return stepwise == null
        ? exact.abs().doubleValue()
        : 10 * stepwise.apply(new BigTable(columns)).doubleValue();
  }
}
