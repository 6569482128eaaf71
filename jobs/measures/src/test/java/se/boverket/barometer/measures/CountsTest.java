package se.boverket.barometer.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.boverket.barometer.measures.Counts.Row;

class CountsTest {
  private static final List<Row> ROWS =
      List.of(
          new Row("b", "low", 3),
          new Row("a", "high", 5),
          new Row("b", "low", 4),
          new Row("c", "middle", 0),
          new Row("a", "low", 1));

  @Test
  void addsTheSameCellAndOrdersUnitsAndGroupsByKey() {
    Counts counts = Counts.of(ROWS);
    assertThat(counts.units()).containsExactly("a", "b", "c");
    assertThat(counts.groups()).containsExactly("high", "low", "middle");
    assertThat(counts.n(0, 0)).isEqualTo(5);
    assertThat(counts.n(1, 0)).isZero();
    assertThat(counts.n(1, 1)).isEqualTo(7);
  }

  @Test
  void orderOfRowsChangesNoDigit() {
    List<Row> rows = new ArrayList<>();
    Random random = new Random(4);
    for (int i = 0; i < 500; i++) {
      rows.add(new Row("u" + random.nextInt(20), "g" + random.nextInt(3), random.nextDouble()));
    }
    Counts first = Counts.of(rows);
    for (int shuffle = 0; shuffle < 20; shuffle++) {
      Collections.shuffle(rows, random);
      Counts again = Counts.of(rows);
      for (int g = 0; g < 3; g++) {
        assertThat(again.table().column(g)).isEqualTo(first.table().column(g));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, 1e19, 1e-61})
  void refusesWhatIsNoCountAndNamesTheRow(double n) {
    assertThatThrownBy(() -> Counts.of(List.of(ROWS.get(0), new Row("x", "low", n))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Row 2 (unit x, group low)");
    assertThatThrownBy(() -> Table.of(new double[][] {{1, n}, {1, 1}}))
        .hasMessageStartingWith("Unit 1 of group 0");
  }

  @Test
  void refusesRowsWithoutKeysAndUnknownGroups() {
    assertThatThrownBy(() -> Counts.of(List.of(new Row(null, "low", 1))))
        .hasMessageContaining("no unit");
    assertThatThrownBy(() -> Counts.of(List.of(new Row("a", null, 1))))
        .hasMessageContaining("no group");
    assertThatThrownBy(() -> Counts.of(ROWS).against("poor"))
        .hasMessageContaining("[high, low, middle]");
  }

  @Test
  void choosesGroupsAgainstTheRestAgainstAnotherAndInOrder() {
    Counts counts = Counts.of(ROWS);
    assertThat(counts.against("low").column(1)).containsExactly(5, 0);
    assertThat(counts.against("low", "middle").units()).isEqualTo(2);
    assertThat(counts.against("low", "middle").everybody()).isEqualTo(13);
    assertThat(counts.ordered(List.of("low", "high")).table().column(0)).containsExactly(1, 7);
  }

  @Test
  void emptyUnitsAreLeftOutOfTheTable() {
    Table table = Counts.of(ROWS).table();
    assertThat(table.units()).isEqualTo(2);
    assertThat(table.groupsPresent()).isEqualTo(2);
    assertThat(Counts.of(List.of()).table().units()).isZero();
  }
}
