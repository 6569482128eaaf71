package se.boverket.barometer.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.boverket.barometer.disclosure.system.Blocks;
import se.boverket.barometer.disclosure.system.Cell;
import se.boverket.barometer.disclosure.system.Dimension;
import se.boverket.barometer.disclosure.system.LinkedTable;
import se.boverket.barometer.disclosure.system.RandomTables;
import se.boverket.barometer.tables.Stop;

class SuppressionTest {
  private static final SmallCounts EXACT = new SmallCounts(4, 0);

  private static Pattern whole(LinkedTable table, SmallCounts rule) {
    return new Suppression(rule, 1).protect(table, Blocks.whole(table.layout()));
  }

  private static Pattern blocks(LinkedTable table, int threads) {
    Blocks blocks = Blocks.by(table.layout(), "omrade", Set.of("k0", "k1", "k2"));
    return new Suppression(EXACT, threads).protect(table, blocks);
  }

  private static List<List<String>> hidden(Pattern pattern, Mark mark) {
    return pattern.cells(Set.of(mark)).stream()
        .mapToObj(c -> pattern.table().layout().keys().get(c))
        .toList();
  }

  @Test
  void hidesTheCheapestRectangle() {
    Pattern pattern = whole(RandomTables.crossed(new long[][] {{3, 10}, {20, 30}}), EXACT);
    assertThat(hidden(pattern, Mark.PRIMARY)).containsExactly(List.of("r0", "c0"));
    assertThat(hidden(pattern, Mark.SECONDARY))
        .containsExactly(List.of("r0", "c1"), List.of("r1", "c0"), List.of("r1", "c1"));
    assertThat(pattern.persons(Mark.SECONDARY)).isEqualTo(60);
  }

  @Test
  void showsZerosAndHidesNothingBehindThem() {
    long[][] counts = {{3, 0, 10}, {0, 5, 20}, {40, 50, 60}};
    Pattern pattern = whole(RandomTables.crossed(counts), EXACT);
    assertThat(hidden(pattern, Mark.SECONDARY))
        .containsExactly(List.of("r0", "c2"), List.of("r2", "c0"), List.of("r2", "c2"));
  }

  @Test
  void showsEverythingWhereNothingIsSmall() {
    Pattern pattern = whole(RandomTables.crossed(new long[][] {{5, 0}, {20, 30}}), EXACT);
    assertThat(pattern.cells(Set.of(Mark.SHOWN)).cardinality()).isEqualTo(9);
  }

  @Test
  void hidesAnAreaUnderAllItsNames() {
    List<Dimension> dimensions =
        List.of(
            Dimension.nested(
                "omrade", Map.of("d1", "r1", "d2", "r2", "d3", "r2", "r1", "k", "r2", "k")));
    List<Cell> cells =
        List.of(new Cell(List.of("d1"), 2), new Cell(List.of("d2"), 7), new Cell(List.of("d3"), 9));
    Pattern pattern = whole(LinkedTable.withMargins(dimensions, cells), EXACT);
    assertThat(hidden(pattern, Mark.PRIMARY)).containsExactly(List.of("d1"), List.of("r1"));
    assertThat(hidden(pattern, Mark.SECONDARY)).containsExactly(List.of("k"));
  }

  @Test
  void anOwnerLearnsNothingOfHisNeighbour() {
    long[][] counts = {{1, 3, 30}, {2, 4, 40}, {50, 60, 70}};
    LinkedTable table = RandomTables.crossed(counts);
    BitSet naive = whole(table, EXACT).cells(Set.of(Mark.SHOWN));
    assertThat(Reader.safe(table, naive, EXACT)).isTrue();
    BitSet four = new BitSet();
    four.set(0, table.counts().length);
    List.of("c0", "c1")
        .forEach(
            c ->
                List.of("r0", "r1")
                    .forEach(r -> four.clear(table.layout().keys().indexOf(List.of(r, c)))));
    assertThat(new Intruder(new Published(table.layout(), four, table.counts())).determined())
        .isEmpty();
    assertThat(Reader.safe(table, four, EXACT)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 23, 24, 25})
  void nothingCanBeComputedBack(int seed) {
    LinkedTable table = RandomTables.table(seed);
    for (Pattern pattern : List.of(whole(table, EXACT), blocks(table, 1))) {
      assertThat(new Intruder(Published.of(pattern)).determined()).isEmpty();
      assertThat(Reader.safe(table, pattern.cells(Set.of(Mark.SHOWN)), EXACT)).isTrue();
      for (int c = 0; c < table.counts().length; c++) {
        assertThat(pattern.marks().get(c) == Mark.PRIMARY)
            .isEqualTo(EXACT.protects(table.counts()[c]));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void everyOpenedSecondaryCellIsAHole(int seed) {
    LinkedTable table = RandomTables.table(seed);
    Pattern pattern = whole(table, EXACT);
    BitSet primary = pattern.cells(Set.of(Mark.PRIMARY));
    assertThat(primary.isEmpty()).isFalse();
    for (int c : pattern.cells(Set.of(Mark.SECONDARY)).stream().toArray()) {
      BitSet shown = pattern.cells(Set.of(Mark.SHOWN));
      shown.set(c);
      assertThat(Reader.safe(table, shown, EXACT))
          .as("cell %s", table.layout().keys().get(c))
          .isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void dependsNeitherOnTheOrderOfRowsNorOnThreads(int seed) {
    List<Cell> shuffled = new ArrayList<>(RandomTables.cells(seed));
    Collections.reverse(shuffled);
    LinkedTable other = LinkedTable.withMargins(RandomTables.dimensions(), shuffled);
    List<Mark> marks = blocks(RandomTables.table(seed), 1).marks();
    assertThat(blocks(other, 1).marks()).isEqualTo(marks);
    assertThat(blocks(other, 2).marks()).isEqualTo(marks);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void widensIntervalsWhenAsked(int seed) {
    Pattern pattern = whole(RandomTables.table(seed), new SmallCounts(4, 3));
    BitSet primary = pattern.cells(Set.of(Mark.PRIMARY));
    assertThat(new Intruder(Published.of(pattern)).narrow(primary, 3)).isEmpty();
  }

  @Test
  void refusesARuleThatProtectsNothing() {
    assertThatThrownBy(() -> new SmallCounts(0, 0)).isInstanceOf(Stop.class);
    assertThatThrownBy(() -> new SmallCounts(4, -1)).isInstanceOf(Stop.class);
  }
}
