package se.boverket.barometer.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.boverket.barometer.disclosure.system.Blocks;
import se.boverket.barometer.disclosure.system.Cell;
import se.boverket.barometer.disclosure.system.Dimension;
import se.boverket.barometer.disclosure.system.Layout;
import se.boverket.barometer.disclosure.system.LinkedTable;
import se.boverket.barometer.disclosure.system.RandomTables;

class IntruderTest {
  private static final LinkedTable TABLE =
      RandomTables.crossed(new long[][] {{3, 10, 7}, {20, 6, 30}, {8, 9, 11}});
  private static final List<List<String>> RECTANGLE =
      List.of(List.of("r0", "c0"), List.of("r0", "c1"), List.of("r1", "c0"), List.of("r1", "c1"));

  private static Published without(LinkedTable table, List<List<String>> hidden) {
    BitSet shown = new BitSet();
    shown.set(0, table.counts().length);
    hidden.forEach(key -> shown.clear(table.layout().keys().indexOf(key)));
    return new Published(table.layout(), shown, table.counts());
  }

  private static BitSet all(LinkedTable table) {
    BitSet all = new BitSet();
    all.set(0, table.counts().length);
    return all;
  }

  @Test
  void subtractsASingleHiddenCell() {
    List<Exposure> found = new Intruder(without(TABLE, List.of(List.of("r0", "c0")))).determined();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).low()).isEqualTo(3);
    assertThat(found.get(0).width()).isZero();
  }

  @Test
  void findsTheIntervalOfARectangle() {
    Intruder intruder = new Intruder(without(TABLE, RECTANGLE));
    assertThat(intruder.determined()).isEmpty();
    List<Exposure> found = intruder.narrow(all(TABLE), 100);
    assertThat(found).hasSize(4);
    Exposure first = found.get(0);
    assertThat(TABLE.layout().keys().get(first.cell())).isEqualTo(List.of("r0", "c0"));
    assertThat(first.low()).isEqualTo(1);
    assertThat(first.high()).isEqualTo(12);
    assertThat(intruder.narrow(all(TABLE), 11)).isEmpty();
  }

  @Test
  void seesThatTwoHiddenOnesCanOnlyBeOnes() {
    LinkedTable ones = RandomTables.crossed(new long[][] {{1, 1, 9}, {1, 1, 8}, {7, 6, 5}});
    Intruder intruder = new Intruder(without(ones, RECTANGLE));
    assertThat(intruder.determined()).isEmpty();
    assertThat(intruder.narrow(all(ones), 3)).hasSize(4).allMatch(e -> e.high() == 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void agreesWithTryingAllTables(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[][] counts = new long[3][3];
    List<List<String>> hidden = new ArrayList<>();
    for (int r = 0; r < 3; r++) {
      for (int c = 0; c < 3; c++) {
        counts[r][c] = 1 + random.nextInt(4);
        if (random.nextInt(4) > 0) {
          hidden.add(List.of("r" + r, "c" + c));
        }
      }
    }
    LinkedTable table = RandomTables.crossed(counts);
    Map<List<String>, long[]> possible = Possible.of(counts, hidden);
    List<Exposure> found = new Intruder(without(table, hidden)).narrow(all(table), 1000);
    assertThat(found).hasSameSizeAs(hidden);
    for (Exposure exposure : found) {
      long[] range = possible.get(table.layout().keys().get(exposure.cell()));
      assertThat(Math.round(exposure.low())).isEqualTo(range[0]);
      assertThat(Math.round(exposure.high())).isEqualTo(range[1]);
    }
  }

  @Test
  void refusesFiguresThatFitNoTable() {
    long[] values = TABLE.counts().clone();
    values[TABLE.layout().keys().indexOf(List.of("T", "c0"))] = 5;
    BitSet shown = all(TABLE);
    RECTANGLE.forEach(key -> shown.clear(TABLE.layout().keys().indexOf(key)));
    Intruder intruder = new Intruder(new Published(TABLE.layout(), shown, values));
    assertThatThrownBy(() -> intruder.narrow(all(TABLE), 3)).hasMessageContaining("fits no table");
  }

  @Test
  void twoDivisionsTellWhatNeitherTellsAlone() {
    Dimension areas =
        new Dimension(
            "omrade",
            Map.of(
                "a", Set.of("old1", "new1"),
                "b", Set.of("old1", "new2"),
                "c", Set.of("old2", "new2")));
    List<Cell> atoms =
        List.of(new Cell(List.of("a"), 30), new Cell(List.of("b"), 2), new Cell(List.of("c"), 40));
    List<List<String>> both =
        List.of(List.of("old1"), List.of("old2"), List.of("new1"), List.of("new2"), List.of("b"));
    List<List<String>> inner = atoms.stream().map(Cell::codes).toList();
    LinkedTable table = LinkedTable.of(Layout.of(List.of(areas), inner, both), atoms);
    Intruder intruder = new Intruder(without(table, List.of(List.of("b"))));
    assertThat(intruder.determined()).singleElement().matches(e -> e.low() == 2);
    Pattern pattern =
        new Suppression(new SmallCounts(4, 0), 1).protect(table, Blocks.whole(table.layout()));
    assertThat(new Intruder(Published.of(pattern)).determined()).isEmpty();
    assertThat(pattern.cells(Set.of(Mark.SHOWN)).isEmpty()).isFalse();
  }
}
