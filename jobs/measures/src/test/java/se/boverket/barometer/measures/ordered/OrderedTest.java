package se.boverket.barometer.measures.ordered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Measures;
import se.boverket.barometer.measures.RandomTables;
import se.boverket.barometer.measures.Status;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.Value;

class OrderedTest {
  private static final List<Measure> ORDINAL =
      List.of(Ordinal.ENTROPY, Ordinal.VARIANCE, Ordinal.SQUARE_ROOT, Ordinal.ABSOLUTE);

  @Test
  void zeroWhereUnitsMirrorTheWholeOneWhereEachHoldsOneCategory() {
    Table alike = Table.of(new double[][] {{1, 10}, {2, 20}, {3, 30}, {1, 10}, {1, 10}, {2, 20}});
    double[][] sorted = new double[6][6];
    for (int i = 0; i < 6; i++) {
      sorted[i][i] = 5;
    }
    for (Measure measure : Measures.of(Kind.ORDERED)) {
      assertThat(measure.of(alike).number()).as(measure.id()).isZero();
      assertThat(measure.of(Table.of(sorted)).number())
          .as(measure.id())
          .isCloseTo(1, within(1e-14));
    }
  }

  /** Units (2,2,0) and (0,2,2): cuts at 1/4 and 3/4, unit shares ½ and 0, then 1 and ½. */
  @Test
  void workedByHand() {
    Table table = Table.of(new double[][] {{2, 0}, {2, 2}, {0, 2}});
    double v = 4 * 0.25 * 0.75;
    assertThat(Ordinal.VARIANCE.of(table).number()).isCloseTo((v - 0.5) / v, within(1e-15));
    double root = 2 * Math.sqrt(0.25 * 0.75);
    assertThat(Ordinal.SQUARE_ROOT.of(table).number())
        .isCloseTo((root - 0.5) / root, within(1e-15));
    assertThat(Ordinal.ABSOLUTE.of(table).number()).isZero();
    double h = -(0.25 * Math.log(0.25) + 0.75 * Math.log(0.75)) / Math.log(2);
    assertThat(Ordinal.ENTROPY.of(table).number()).isCloseTo((h - 0.5) / h, within(1e-15));
    assertThat(RankOrder.VARIANCE_EXACT.of(table).number()).isCloseTo(1 / 3d, within(1e-15));
  }

  @Test
  void twoCategoriesAreTheTwoGroupMeasure() {
    RandomTables.twoGroups(500)
        .map(Table::of)
        .forEach(
            table -> {
              same(Ordinal.ENTROPY, "entropy", table);
              same(Ordinal.VARIANCE, "correlation_ratio", table);
              same(Ordinal.SQUARE_ROOT, "square_root", table);
              same(RankOrder.ENTROPY_EXACT, "entropy", table);
            });
  }

  private static void same(Measure ordered, String twoGroups, Table table) {
    assertThat(ordered.of(table).number())
        .isCloseTo(Measures.of(twoGroups).of(table).number(), within(1e-14));
  }

  @Test
  void emptyCategoriesAndTheReverseOrderChangeNothing() {
    RandomTables.ordered(500)
        .forEach(
            columns -> {
              double[][] changed = new double[columns.length + 1][];
              changed[0] = new double[columns[0].length];
              for (int g = 0; g < columns.length; g++) {
                changed[columns.length - g] = columns[g];
              }
              for (Measure measure : Measures.of(Kind.ORDERED)) {
                assertThat(measure.of(Table.of(changed)).number())
                    .as(measure.id())
                    .isCloseTo(measure.of(Table.of(columns)).number(), within(1e-9));
              }
            });
  }

  @Test
  void ordinalMeasuresLieBetweenZeroAndOne() {
    RandomTables.ordered(2_000)
        .map(Table::of)
        .forEach(t -> ORDINAL.forEach(m -> assertThat(m.of(t).number()).isBetween(0d, 1d)));
  }

  @Test
  void polynomialNeedsFiveDistinctCutPoints() {
    Table five = Table.of(new double[][] {{1, 2}, {1, 1}, {2, 1}, {1, 1}, {0, 0}, {1, 3}});
    assertThat(RankOrder.ENTROPY.of(five)).isEqualTo(Value.missing(Status.TOO_FEW_THRESHOLDS));
    assertThat(RankOrder.ENTROPY_EXACT.of(five).exists()).isTrue();
  }

  /** With microdata both roads lead to the same place: a smooth profile over 400 ranks. */
  @Test
  void polynomialAndExactAgreeOnFineRanks() {
    double[][] columns = new double[400][2];
    for (int k = 0; k < columns.length; k++) {
      columns[k][0] = 1000 - 2 * k;
      columns[k][1] = 200 + 2 * k;
    }
    Table table = Table.of(columns);
    assertThat(RankOrder.ENTROPY.of(table).number())
        .isCloseTo(RankOrder.ENTROPY_EXACT.of(table).number(), within(1e-4));
    assertThat(RankOrder.VARIANCE.of(table).number())
        .isCloseTo(RankOrder.VARIANCE_EXACT.of(table).number(), within(1e-4));
  }
}
