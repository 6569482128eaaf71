package se.boverket.barometer.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.measures.nearest.Bespoke;
import se.boverket.barometer.measures.nearest.Grid;
import se.boverket.barometer.measures.nearest.Nearest;
import se.boverket.barometer.measures.origin.Change;

/** Faults that have been found in other programs, so that they are not made here. */
class PeersTest {
  private static final int SIDE = 16;

  /** An absolute stop at 1e-3 takes the first round of two thousand small units for the last. */
  @Test
  void manySmallUnitsDoNotPassForFitted() {
    SplittableRandom random = new SplittableRandom(2);
    double[][] before = new double[3][2_000];
    double[][] after = new double[3][2_000];
    for (int i = 0; i < before[0].length; i++) {
      double grown = 1 + random.nextInt(9);
      for (int g = 0; g < before.length; g++) {
        before[g][i] = 1 + random.nextInt(40);
        after[g][i] = before[g][i] * grown * (1 + g);
      }
    }
    Measure m = Measures.of("mutual_information");
    Change change = Change.of(m, RandomCounts.of(before), RandomCounts.of(after)).orElseThrow();
    assertThat(change.parts().structure()).isCloseTo(0, within(1e-10));
    assertThat(Math.abs(change.total())).isGreaterThan(1e-4);
  }

  /** A proximity matrix upside down ranks the board above the block. */
  @Test
  void aBlockIsMoreSegregatedThanACheckerboard() {
    double board = entropy((x, y) -> (x + y) % 2);
    double block = entropy((x, y) -> x < SIDE / 2 ? 0 : 1);
    assertThat(board).isLessThan(0.05);
    assertThat(block).isGreaterThan(0.5);
  }

  private interface Place {
    int group(int x, int y);
  }

  /** H of the 90 nearest of everybody, ten a square. */
  private static double entropy(Place place) {
    int[] east = new int[SIDE * SIDE];
    int[] north = new int[SIDE * SIDE];
    long[][] persons = new long[2][SIDE * SIDE];
    for (int i = 0; i < east.length; i++) {
      east[i] = 100 * (i % SIDE);
      north[i] = 100 * (i / SIDE);
      persons[place.group(i % SIDE, i / SIDE)][i] = 10;
    }
    Grid grid = Grid.of(east, north, persons);
    double[][] residents = new double[2][grid.squares()];
    for (int square = 0; square < grid.squares(); square++) {
      residents[0][square] = grid.persons(0, square);
      residents[1][square] = grid.persons(1, square);
    }
    return Bespoke.of(residents, Nearest.on(grid).of(90).shares()).entropy().number();
  }

  @Test
  void aGroupWithoutMembersHasNoDissimilarityAndOneUnitIsNoFault() {
    Table nobody = Table.of(new double[][] {{0, 0}, {5, 5}});
    assertThat(Measures.of("dissimilarity").of(nobody))
        .isEqualTo(Value.missing(Status.EMPTY_GROUP));
    Table alone = Table.of(new double[][] {{3}, {5}});
    assertThat(Measures.of("dissimilarity").of(alone)).isEqualTo(Value.of(0));
    Table third = Table.of(new double[][] {{3, 1}, {5, 9}, {0, 0}});
    assertThat(Measures.of("multigroup_entropy").of(third).exists()).isTrue();
  }

  /** On counts the Gini of units of different size is above 0 where all have the same share. */
  @Test
  void giniIsOfSharesNotOfCounts() {
    Table even = Table.of(new double[][] {{1, 10, 100}, {2, 20, 200}});
    assertThat(Measures.of("gini").of(even).number()).isCloseTo(0, within(1e-15));
  }

  /** The textbook form loses the correlation ratio's sign where shares are all but equal. */
  @Test
  void theCorrelationRatioIsNeverNegative() {
    Table nearly = Table.of(new double[][] {{1e12, 1e12 + 1, 1e12}, {1e12, 1e12, 1e12 + 1}});
    double ratio = Measures.of("correlation_ratio").of(nearly).number();
    assertThat(ratio).isPositive().isLessThan(1e-23);
  }
}
