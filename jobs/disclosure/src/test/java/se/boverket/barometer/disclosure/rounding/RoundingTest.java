package se.boverket.barometer.disclosure.rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.boverket.barometer.disclosure.system.Cell;
import se.boverket.barometer.disclosure.system.Dimension;
import se.boverket.barometer.disclosure.system.Layout;
import se.boverket.barometer.disclosure.system.LinkedTable;
import se.boverket.barometer.disclosure.system.RandomTables;

class RoundingTest {
  @Test
  void movesThreeOnesTogether() {
    Rounded rounded = new Rounding(3).round(RandomTables.crossed(new long[][] {{1, 1, 1}}));
    assertThat(Arrays.stream(rounded.after().inner()).sorted().toArray()).containsExactly(0, 0, 3);
    assertThat(rounded.largestChange()).isEqualTo(2);
    assertThat(rounded.changed()).isEqualTo(6);
  }

  @Test
  void leavesZerosAndLargeCountsAlone() {
    long[][] counts = {{0, 12}, {30, 5}};
    Rounded rounded = new Rounding(5).round(RandomTables.crossed(counts));
    assertThat(rounded.after().counts()).isEqualTo(rounded.before().counts());
    assertThat(rounded.changed()).isZero();
    assertThat(rounded.meanChange()).isZero();
  }

  @Test
  void goesOnWhereRoundingMakesNewSmallCells() {
    List<List<String>> inner = List.of(List.of("a"), List.of("b"), List.of("c"));
    List<Dimension> overlapping =
        List.of(
            new Dimension(
                "del",
                Map.of(
                    "a", Set.of("x"),
                    "b", Set.of("x", "y"),
                    "c", Set.of("y"))));
    Layout layout = Layout.of(overlapping, inner, List.of(List.of("x"), List.of("y")));
    List<Cell> cells =
        List.of(new Cell(List.of("a"), 2), new Cell(List.of("b"), 1), new Cell(List.of("c"), 4));
    Rounded rounded = new Rounding(5).round(LinkedTable.of(layout, cells));
    assertThat(Arrays.stream(rounded.after().counts())).allMatch(n -> n == 0 || n >= 5);
    assertThat(rounded.after().inner()[2]).isIn(0L, 5L);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void leavesNothingSmallAndAddsUp(int seed) {
    for (int base : new int[] {3, 5}) {
      Rounded rounded = new Rounding(base).round(RandomTables.table(seed));
      LinkedTable after = rounded.after();
      for (int c = 0; c < after.counts().length; c++) {
        long sum =
            Arrays.stream(after.layout().members()[c]).mapToLong(i -> after.inner()[i]).sum();
        assertThat(after.counts()[c]).isEqualTo(sum).matches(n -> n == 0 || n >= base);
      }
      for (int i = 0; i < after.inner().length; i++) {
        long before = rounded.before().inner()[i];
        assertThat(after.inner()[i])
            .isIn(
                before >= base
                    ? List.of(before)
                    : before == 0 ? List.of(0L) : List.of(0L, (long) base));
      }
    }
  }

  @Test
  void comesNearTheLeastSquaredDeviation() {
    long ours = 0;
    long least = 0;
    for (int seed = 1; seed <= 20; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      long[][] counts = new long[3][4];
      Arrays.stream(counts).forEach(row -> Arrays.setAll(row, c -> 1 + random.nextInt(4)));
      LinkedTable table = RandomTables.crossed(counts);
      ours += squares(table, new Rounding(5).round(table).after().inner());
      least += least(table);
    }
    assertThat(ours).isBetween(least, least + least / 10);
  }

  private static long least(LinkedTable table) {
    int cells = table.inner().length;
    long least = Long.MAX_VALUE;
    for (int choice = 0; choice < 1 << cells; choice++) {
      int raised = choice;
      long[] inner = new long[cells];
      Arrays.setAll(inner, i -> (raised >> i & 1) * 5L);
      least = Math.min(least, squares(table, inner));
    }
    return least;
  }

  private static long squares(LinkedTable table, long[] inner) {
    long squares = 0;
    for (int c = 0; c < table.counts().length; c++) {
      long sum = 0;
      for (int i : table.layout().members()[c]) {
        sum += inner[i];
      }
      squares += (sum - table.counts()[c]) * (sum - table.counts()[c]);
    }
    return squares;
  }

  @Test
  void doesNotDependOnTheOrderOfRows() {
    List<Cell> reversed = new ArrayList<>(RandomTables.cells(1));
    Collections.reverse(reversed);
    LinkedTable other = LinkedTable.withMargins(RandomTables.dimensions(), reversed);
    assertThat(new Rounding(3).round(other).after().counts())
        .isEqualTo(new Rounding(3).round(RandomTables.table(1)).after().counts());
  }

  @Test
  void refusesABaseThatRoundsNothing() {
    assertThatThrownBy(() -> new Rounding(1)).hasMessageContaining("2 or more");
  }
}
