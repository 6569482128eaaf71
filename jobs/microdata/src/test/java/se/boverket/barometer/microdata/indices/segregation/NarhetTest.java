package se.boverket.barometer.microdata.indices.segregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.microdata.aggregated.Grouping;

class NarhetTest {
  private static final Grouping BORN =
      new Grouping(
          "bakgrund",
          "bakgrund",
          List.of("inrikes", "utrikes"),
          new Grouping.Segregation(Grouping.Scale.NOMINAL, List.of(), "utrikes", List.of()));

  /** 100 born abroad in the first square, 300 in the next of whom 100 born in Sweden count. */
  private static final Squares SQUARES =
      new Squares(
          new String[] {"0180", "0180"},
          new int[] {670_000, 670_100},
          new int[] {6_580_000, 6_580_000},
          new long[] {100, 300},
          new long[][] {{100, 0}, {100, 100}});

  private static final List<Whole> KOMMUNER =
      Stream.of("0180", "2584").map(k -> new Whole("kommun", k, "aktuell", new int[0])).toList();

  /**
   * Of the 200 nearest the first square holds 100 and the next a third of its own: 100 of 133. The
   * next square holds them all: 0. D = ½ (¼ + ½) / ½, H = 1 − ½ E(¾) / E(½), M = E(½) − ½ E(¾).
   */
  @Test
  void surroundingsReachIntoTheNextSquare() {
    assertThat(rows(200L))
        .containsExactly(
            "kommun|0180|aktuell|bakgrund|200|isolation|75.000|100|100|2|A",
            "kommun|0180|aktuell|bakgrund|200|dissimilarity|75.000|100|100|2|A",
            "kommun|0180|aktuell|bakgrund|200|entropy|59.436|100|100|2|A",
            "kommun|0180|aktuell|bakgrund|200|mutual_information|41.198|100|100|2|A",
            "kommun|0180|aktuell|bakgrund|200|exposure_p10|0.000|100|100|2|A",
            "kommun|0180|aktuell|bakgrund|200|exposure_p50|0.000|100|100|2|A",
            "kommun|0180|aktuell|bakgrund|200|exposure_p90|75.000|100|100|2|A",
            "kommun|2584|aktuell|bakgrund|200|isolation|null|0|0|0|M",
            "kommun|2584|aktuell|bakgrund|200|dissimilarity|null|0|0|0|M",
            "kommun|2584|aktuell|bakgrund|200|entropy|null|0|0|0|M",
            "kommun|2584|aktuell|bakgrund|200|mutual_information|null|0|0|0|M",
            "kommun|2584|aktuell|bakgrund|200|exposure_p10|null|0|0|0|M",
            "kommun|2584|aktuell|bakgrund|200|exposure_p50|null|0|0|0|M",
            "kommun|2584|aktuell|bakgrund|200|exposure_p90|null|0|0|0|M");
  }

  @Test
  void everybodyIsAroundEverybodyAndMoreThanEverybodyIsNot() {
    assertThat(rows(400L).subList(0, 7))
        .containsExactly(
            "kommun|0180|aktuell|bakgrund|400|isolation|50.000|100|100|2|A",
            "kommun|0180|aktuell|bakgrund|400|dissimilarity|0.000|100|100|2|A",
            "kommun|0180|aktuell|bakgrund|400|entropy|0.000|100|100|2|A",
            "kommun|0180|aktuell|bakgrund|400|mutual_information|0.000|100|100|2|A",
            "kommun|0180|aktuell|bakgrund|400|exposure_p10|50.000|100|100|2|A",
            "kommun|0180|aktuell|bakgrund|400|exposure_p50|50.000|100|100|2|A",
            "kommun|0180|aktuell|bakgrund|400|exposure_p90|50.000|100|100|2|A");
    assertThat(rows(401L)).allMatch(r -> r.contains("|null|") && r.endsWith("|M"));
  }

  private static List<String> rows(long k) {
    Neighbourhoods places = new Neighbourhoods("deso", "deso2018", List.of("0180C1010"), KOMMUNER);
    People people = People.none(2, 1);
    people.add(0, 0, 100, 1);
    people.add(1, 0, 100, 2);
    return new Narhet(SQUARES, List.of(Census.of(places, BORN, people, 2022)))
        .rows(List.of(k))
        .map(NarhetTest::text)
        .toList();
  }

  private static String text(Row row) {
    return Stream.iterate(0, i -> i < row.size(), i -> i + 1)
        .map(i -> i == 6 && !row.isNullAt(6) ? value(row) : String.valueOf(row.get(i)))
        .reduce((a, b) -> a + "|" + b)
        .orElseThrow();
  }

  /** The entropies of equal shares differ in the last digit. */
  private static String value(Row row) {
    return String.format(Locale.ROOT, "%.3f", Math.abs(row.getDouble(6)));
  }
}
