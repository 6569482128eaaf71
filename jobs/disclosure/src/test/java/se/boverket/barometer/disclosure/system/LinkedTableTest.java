package se.boverket.barometer.disclosure.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.tables.Stop;

class LinkedTableTest {
  private static final List<Dimension> AREA_KON =
      List.of(
          Dimension.nested(
              "omrade", Map.of("d1", "r1", "d2", "r2", "d3", "r2", "r1", "k", "r2", "k")),
          Dimension.margin("kon", "T", List.of("1", "2")));

  private static List<Cell> inner() {
    List<Cell> cells = new ArrayList<>();
    long count = 1;
    for (String area : List.of("d1", "d2", "d3")) {
      for (String kon : List.of("1", "2")) {
        cells.add(new Cell(List.of(area, kon), count++));
      }
    }
    return cells;
  }

  private static long count(LinkedTable table, String... codes) {
    return table.counts()[table.layout().keys().indexOf(List.of(codes))];
  }

  @Test
  void buildsEveryMargin() {
    LinkedTable table = LinkedTable.withMargins(AREA_KON, inner());
    assertThat(table.layout().keys()).hasSize(6 * 3);
    assertThat(count(table, "k", "T")).isEqualTo(21);
    assertThat(count(table, "r2", "1")).isEqualTo(3 + 5);
    assertThat(count(table, "d3", "T")).isEqualTo(5 + 6);
  }

  @Test
  void doesNotCareForTheOrderOfTheCells() {
    List<Cell> shuffled = new ArrayList<>(inner());
    Collections.reverse(shuffled);
    LinkedTable one = LinkedTable.withMargins(AREA_KON, inner());
    LinkedTable other = LinkedTable.withMargins(AREA_KON, shuffled);
    assertThat(other.layout().keys()).isEqualTo(one.layout().keys());
    assertThat(other.counts()).isEqualTo(one.counts());
  }

  @Test
  void takesMarginsFromAFileAndChecksThem() {
    LinkedTable built = LinkedTable.withMargins(AREA_KON, inner());
    List<Cell> all = new ArrayList<>();
    for (int c = 0; c < built.counts().length; c++) {
      all.add(new Cell(built.layout().keys().get(c), built.counts()[c]));
    }
    assertThat(LinkedTable.ofFile(AREA_KON, all).counts()).isEqualTo(built.counts());
    all.removeIf(c -> c.codes().equals(List.of("r2", "T")));
    assertThat(LinkedTable.ofFile(AREA_KON, all).layout().keys()).hasSize(17);
    all.add(new Cell(List.of("r2", "T"), 4711));
    assertThatThrownBy(() -> LinkedTable.ofFile(AREA_KON, all))
        .isInstanceOf(Stop.class)
        .hasMessageContaining("[r2, T]")
        .hasMessageNotContaining("4711");
  }

  @Test
  void refusesWhatIsNoTable() {
    Cell twice = new Cell(List.of("d1", "1"), 3);
    Cell negative = new Cell(List.of("d1", "1"), -3);
    Cell orphan = new Cell(List.of("r1", "1"), 3);
    assertThatThrownBy(() -> LinkedTable.withMargins(AREA_KON, List.of(twice, twice)))
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> LinkedTable.withMargins(AREA_KON, List.of(negative)))
        .hasMessageContaining("negative");
    assertThatThrownBy(() -> LinkedTable.ofFile(AREA_KON, List.of(orphan)))
        .hasMessageContaining("no inner cell below");
    Dimension circle = new Dimension("omrade", Map.of("a", Set.of("b"), "b", Set.of("a")));
    assertThatThrownBy(() -> circle.above("a")).hasMessageContaining("lies above itself");
  }

  @Test
  void findsCellsThatAreOneByWhatTheyAddUp() {
    Layout layout = LinkedTable.withMargins(AREA_KON, inner()).layout();
    Distinct distinct = Distinct.of(layout, new BitSet());
    int area = layout.keys().indexOf(List.of("d1", "2"));
    int same = layout.keys().indexOf(List.of("r1", "2"));
    int larger = layout.keys().indexOf(List.of("r2", "2"));
    assertThat(distinct.groupOf()[area]).isEqualTo(distinct.groupOf()[same]);
    assertThat(distinct.groupOf()[area]).isNotEqualTo(distinct.groupOf()[larger]);
    BitSet empty = new BitSet();
    empty.set(layout.inner().indexOf(List.of("d2", "2")));
    Distinct fewer = Distinct.of(layout, empty);
    assertThat(fewer.groupOf()[layout.keys().indexOf(List.of("d3", "2"))])
        .isEqualTo(fewer.groupOf()[larger]);
    assertThat(fewer.groupOf()[layout.keys().indexOf(List.of("d2", "2"))]).isNegative();
  }

  @Test
  void cutsATableIntoBlocks() {
    Layout layout = RandomTables.table(1).layout();
    Blocks blocks = Blocks.by(layout, "omrade", Set.of("k0", "k1", "k2"));
    assertThat(blocks.count()).isEqualTo(3);
    assertThat(blocks.ofCell()[layout.keys().indexOf(List.of("r10", "T", "g1"))]).isEqualTo(1);
    assertThat(blocks.ofCell()[layout.keys().indexOf(List.of("k1", "T", "g1"))])
        .isEqualTo(Blocks.UPPER);
    assertThat(blocks.ofCell()[layout.keys().indexOf(List.of("lan", "1", "T"))])
        .isEqualTo(Blocks.UPPER);
    assertThatThrownBy(() -> Blocks.by(layout, "omrade", Set.of("k0")))
        .hasMessageContaining("in 0 blocks");
    assertThatThrownBy(() -> Blocks.by(layout, "ort", Set.of()))
        .hasMessageContaining("no dimension ort");
  }
}
