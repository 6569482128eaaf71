package se.boverket.barometer.measures.nearest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PyramidTest {
  private static final int PLACES = 4_000;

  /** Where people live densely the surroundings are the exact ones. */
  @Test
  void nearIsExact() {
    for (long k : new long[] {1, 50, 400}) {
      Surroundings exact = Nearest.of(Country.of(3_000).grid(), k);
      Surroundings near = Country.of(3_000).pyramid().surroundings(k);
      assertThat(near.shares()[0]).isEqualTo(exact.shares()[0]);
      assertThat(near.radius()).isEqualTo(exact.radius());
      assertThat(Arrays.stream(near.radius()).max().orElseThrow()).isLessThan(1_600);
      assertThat(near.reached()).isTrue();
    }
  }

  /** Where they live far apart, the map's squares grow with the distance. */
  @Test
  void farIsAlike() {
    Country country = Country.of(200_000);
    for (long k : new long[] {200, 1_600}) {
      Surroundings exact = Nearest.of(country.grid(), k);
      Surroundings far = country.pyramid().surroundings(k);
      double worst = 0;
      for (int i = 0; i < exact.radius().length; i++) {
        worst = Math.max(worst, Math.abs(far.shares()[1][i] - exact.shares()[1][i]));
        assertThat(far.radius()[i]).isCloseTo(exact.radius()[i], within(exact.radius()[i] / 4));
      }
      assertThat(worst).isGreaterThan(0).isLessThan(0.1);
    }
  }

  @Test
  void fewerPersonsThanAskedForAreAllOfThem() {
    Pyramid pyramid =
        Pyramid.of(
            new int[] {0, 90_000}, new int[] {0, 0}, new long[] {3, 2}, new long[][] {{3, 0}});
    Surroundings all = pyramid.surroundings(100);
    assertThat(all.reached()).isFalse();
    assertThat(all.shares()[0]).containsExactly(0.6, 0.6);
    assertThat(pyramid.square(90_050, 50)).isEqualTo(1);
    assertThat(
            Pyramid.of(new int[0], new int[0], new long[0], new long[2][0])
                .surroundings(5)
                .radius())
        .isEmpty();
  }

  /** People over a square of this many metres; the second group is more of them to the east. */
  private record Country(int[] east, int[] north, long[][] persons) {
    static Country of(int side) {
      SplittableRandom random = new SplittableRandom(5);
      int[] east = random.ints(PLACES, 0, side).toArray();
      int[] north = random.ints(PLACES, 6_000_000, 6_000_000 + side).toArray();
      long[][] persons = new long[2][PLACES];
      for (int i = 0; i < PLACES; i++) {
        persons[0][i] = 1 + random.nextInt(4);
        persons[1][i] = Math.round(4.0 * east[i] / side);
      }
      return new Country(east, north, persons);
    }

    Grid grid() {
      return Grid.of(east, north, persons);
    }

    Pyramid pyramid() {
      long[] all = new long[PLACES];
      Arrays.setAll(all, i -> persons[0][i] + persons[1][i]);
      return Pyramid.of(east, north, all, persons);
    }
  }
}
