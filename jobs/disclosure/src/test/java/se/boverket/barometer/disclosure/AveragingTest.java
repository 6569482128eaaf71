package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AveragingTest {
  static final Averaging AVERAGING =
      new Averaging(PTableTest.DEFAULT, 5, FileWallTest.POLICY.limits());

  @Test
  void manyPartitionsTellASmallCount() {
    Averaging.Known known = known(Cube.HIDDEN, Collections.nCopies(90, pair(4)));
    assertThat(known.count()).isEqualTo(4);
    assertThat(known.probability()).isGreaterThan(0.9);
  }

  @ParameterizedTest
  @CsvSource({"-1, 4", "5, 4", "0, 1", "-1, 1"})
  void aFewPartitionsDoNot(int shown, int parts) {
    assertThat(known(shown, Collections.nCopies(7, pair(parts))).probability()).isLessThan(0.9);
  }

  @Test
  void aLargeCountIsNoSmallOne() {
    assertThat(known(15, List.of()).probability()).isZero();
  }

  @Test
  void aSplitIntoAsFewPartsAsACoarserOneSaysNothingNew() {
    Cube cube =
        cube(
            "T | T | 9",
            "1 | T | 6",
            "2 | T | 5",
            "T | a | 9",
            "T | b | 0",
            "1 | a | 6",
            "1 | b | 0",
            "2 | a | 5",
            "2 | b | 0");
    List<Partitions.Estimate> estimates = new Partitions(cube).of(place(cube, "T", "T"));
    assertThat(estimates).hasSize(1);
    assertThat(estimates.get(0).sum()).isEqualTo(11);
    assertThat(cube.sums().isNoisy()).isTrue();
  }

  @Test
  void crossedSplitsAreEstimatesOfTheirOwn() {
    Cube cube =
        cube(
            "T | T | 30",
            "1 | T | 16",
            "2 | T | 15",
            "T | a | 9",
            "T | b | 20",
            "1 | a | 6",
            "1 | b | 9",
            "2 | a | -",
            "2 | b | 10");
    List<Partitions.Estimate> estimates = new Partitions(cube).of(place(cube, "T", "T"));
    assertThat(estimates).extracting(Partitions.Estimate::parts).containsExactlyInAnyOrder(2, 2, 4);
    assertThat(estimates)
        .extracting(Partitions.Estimate::hidden)
        .containsExactlyInAnyOrder(0, 0, 1);
    assertThat(new Partitions(cube).of(place(cube, "1", "T"))).hasSize(1);
  }

  private static Averaging.Known known(int shown, List<Partitions.Estimate> estimates) {
    return AVERAGING.known(0, AVERAGING.own()[shown + 1], estimates);
  }

  private static Partitions.Estimate pair(int sum) {
    return new Partitions.Estimate(new int[] {1}, 2, 2, 0, sum);
  }

  private static int place(Cube cube, String kon, String grupp) {
    return cube.axes().get(0).codes().indexOf(kon) * cube.axes().get(1).size()
        + cube.axes().get(1).codes().indexOf(grupp);
  }

  private static Cube cube(String... rows) {
    PlainTable table = Drawn.table("t", "kon | grupp | antal\n" + String.join("\n", rows));
    Columns columns = table.coded();
    Systems systems = new Systems(Hierarchy.plain(), Optional.empty());
    Systems.Part part = systems.of(columns).get(0);
    return Cube.of(columns, part, Cube.axes(columns, part), Cube.Counts.of(columns).get("antal"));
  }
}
