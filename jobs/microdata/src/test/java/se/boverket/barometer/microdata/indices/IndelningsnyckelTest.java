package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.microdata.indices.Indelningsnyckel.Part;

class IndelningsnyckelTest {
  private static final Indelningsnyckel KEY =
      new Indelningsnyckel(
          2023,
          Map.of(
              "A", new TreeMap<>(Map.of("A", 961L, "B", 39L)),
              "C", new TreeMap<>(Map.of("C1", 60L, "C2", 40L)),
              "D", new TreeMap<>(Map.of("D1", 500L, "D2", 500L, "D3", 10L))));
  private static final TreeSet<String> CODES = new TreeSet<>(Set.of("A", "B", "E"));

  @Test
  void theNearestYearIsTheEarlierOfTwoEquallyNear() {
    assertThat(Indelningsnyckel.nearest(List.of(2023, 2024), 1990)).contains(2023);
    assertThat(Indelningsnyckel.nearest(List.of(2023, 2024), 2025)).contains(2024);
    assertThat(Indelningsnyckel.nearest(List.of(2021, 2023), 2022)).contains(2021);
    assertThat(Indelningsnyckel.nearest(List.of(), 2022)).isEmpty();
    assertThat(IndexInputs.keyYear(List.of(2023, 2024), 2015)).contains(2023);
    assertThat(IndexInputs.keyYear(List.of(2023, 2024), 2024)).as("carries both").isEmpty();
  }

  @Test
  void aSliverIsCountedToTheLargestPart() {
    assertThat(KEY.parts(Map.of("A", 1000L), CODES, 40))
        .containsExactly(new Part("A", "A", 0, 1000, 1000));
    assertThat(KEY.parts(Map.of("A", 1000L), CODES, 39))
        .containsExactly(new Part("A", "A", 0, 961, 1000), new Part("A", "B", 961, 1000, 1000));
    assertThat(KEY.parts(Map.of("D", 1000L), CODES, 40))
        .as("the first of the largest")
        .containsExactly(new Part("D", "D1", 0, 510, 1010), new Part("D", "D2", 510, 1010, 1010));
  }

  @Test
  void aPartThatIsASliverInTheEstimatedYearIsOneToo() {
    assertThat(KEY.parts(Map.of("C", 99L), CODES, 40))
        .containsExactly(new Part("C", "C1", 0, 100, 100));
    assertThat(KEY.parts(Map.of("C", 100L), CODES, 40)).hasSize(2);
  }

  @Test
  void whereNobodyLivedInTheKeysYearTheSameCodeIsTheArea() {
    assertThat(KEY.parts(Map.of("E", 7L, "F", 7L), CODES, 40))
        .containsExactly(new Part("E", "E", 0, 1, 1));
  }

  @Test
  void sliversOfAYearWithBothGoWhereMostOfTheirAreaLies() {
    assertThat(KEY.slivers(40)).isEqualTo(Map.of("A", Map.of("B", "A"), "D", Map.of("D3", "D1")));
    assertThat(KEY.slivers(10)).isEmpty();
  }
}
