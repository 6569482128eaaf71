package se.boverket.barometer.measures.nearest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.measures.Value;

class NearestTest {

  /** A row of squares with 3, 2 and 5 persons; the own square comes first, the last by share. */
  @Test
  void workedByHand() {
    Grid grid =
        Grid.of(
            new int[] {0, 100, 250}, new int[] {0, 50, 99}, new long[][] {{3, 0, 1}, {0, 2, 4}});
    Surroundings nearest = Nearest.on(grid).of(4);
    assertThat(nearest.reached()).isTrue();
    assertThat(nearest.shares()[0]).containsExactly(3 / 4d, (3 + 1) * 0.25 / 4, 1 / 5d);
    assertThat(nearest.radius()).containsExactly(100, 100, 0);
  }

  @Test
  void fewerPersonsThanAskedForAreAllOfThem() {
    Grid grid = Grid.of(new int[] {0, 900}, new int[] {0, 0}, new long[][] {{3, 0}, {0, 2}});
    Surroundings nearest = Nearest.on(grid).of(100);
    assertThat(nearest.reached()).isFalse();
    assertThat(nearest.shares()[0]).containsExactly(0.6, 0.6);
    Grid nobody = Grid.of(new int[0], new int[0], new long[2][0]);
    assertThat(Nearest.on(nobody).of(5).radius()).isEmpty();
  }

  @Test
  void samePlaceTwiceIsAddedAndFoundAgain() {
    Grid grid = Grid.of(new int[] {10, 90, -1}, new int[] {5, 5, 5}, new long[][] {{1, 2, 4}});
    assertThat(grid.squares()).isEqualTo(2);
    assertThat(grid.persons(0, grid.square(50, 50))).isEqualTo(3);
    assertThat(grid.square(5_000, 5_000)).isNegative();
  }

  @Test
  void refusesWhatCannotBeCounted() {
    assertThatThrownBy(() -> Grid.of(new int[1], new int[1], new long[][] {{-1}}))
        .hasMessageContaining("Place 0");
    Grid grid = Grid.of(new int[1], new int[1], new long[][] {{1}});
    assertThatThrownBy(() -> Nearest.on(grid).of(0)).hasMessageContaining("one person or more");
  }

  /** Where surroundings are the squares themselves, bespoke measures are the ordinary ones. */
  @Test
  void bespokeMeasuresOfOwnSquaresAreTheOrdinaryOnes() {
    double[][] residents = {{9, 1, 0}, {1, 9, 0}};
    double[][] shares = {{0.9, 0.1, 1}, {0.1, 0.9, 0}};
    Bespoke bespoke = Bespoke.of(residents, shares);
    double e = -(0.9 * Math.log(0.9) + 0.1 * Math.log(0.1));
    assertThat(bespoke.dissimilarity().number()).isCloseTo(0.8, within(1e-15));
    assertThat(bespoke.isolation(0).number()).isCloseTo(0.82, within(1e-15));
    assertThat(bespoke.information().number()).isCloseTo(Math.log(2) - e, within(1e-15));
    assertThat(bespoke.entropy().number()).isCloseTo(1 - e / Math.log(2), within(1e-15));
    assertThat(bespoke.percentiles(0, 0.5, 0.51, 1).stream().map(Value::number))
        .containsExactly(0.1, 0.9, 0.9);
  }

  @Test
  void bespokeMeasuresHaveTheSameEdges() {
    double[][] everyone = {{3, 2}, {0, 0}};
    Bespoke bespoke = Bespoke.of(everyone, new double[][] {{1, 1}, {0, 0}});
    assertThat(bespoke.dissimilarity().exists()).isFalse();
    assertThat(bespoke.isolation(1).exists()).isFalse();
    assertThat(bespoke.isolation(0).number()).isEqualTo(1);
    assertThat(bespoke.information().number()).isZero();
    Bespoke nobody = Bespoke.of(new double[2][1], new double[2][1]);
    assertThat(nobody.percentiles(0, 0.5)).noneMatch(Value::exists);
    assertThat(nobody.information().exists()).isFalse();
  }

  /** A chessboard of blocks: segregation falls as the surroundings grow beyond the block. */
  @Test
  void segregationFallsWithTheSizeOfTheSurroundings() {
    int side = 32;
    int[] east = new int[side * side];
    int[] north = new int[side * side];
    long[][] persons = new long[2][side * side];
    for (int i = 0; i < side * side; i++) {
      east[i] = 100 * (i % side);
      north[i] = 100 * (i / side);
      persons[(i % side / 8 + i / side / 8) % 2][i] = 10;
    }
    Grid grid = Grid.of(east, north, persons);
    double[][] residents =
        Arrays.stream(persons)
            .map(column -> Arrays.stream(column).asDoubleStream().toArray())
            .toArray(double[][]::new);
    Nearest nearest = Nearest.on(grid);
    double before = 1;
    for (long k : new long[] {10, 100, 400, 1_600, 6_400}) {
      double h = Bespoke.of(residents, nearest.of(k).shares()).entropy().number();
      assertThat(h).isLessThanOrEqualTo(before);
      before = h;
    }
    assertThat(before).isLessThan(0.01);
  }
}
