package se.boverket.barometer.publication.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JamforelseTest {

  /** 1 = highest, ties share the better rank; a percentile counts half of the ties. */
  @Test
  void aPlaceAmongOthers() {
    double[] sorted = {1, 2, 2, 3};
    assertThat(Standing.of(3, sorted)).isEqualTo(new Standing(1, 87.5));
    assertThat(Standing.of(2, sorted)).isEqualTo(new Standing(2, 50.0));
    assertThat(Standing.of(1, sorted)).isEqualTo(new Standing(4, 12.5));
  }

  /**
   * Cells: matt, varde, riktning, then rank, number and percentile in the country, the lan and the
   * group. The 26 kommuner of Stockholm have the values 0-25, 0114 hides its 0; two large ones
   * more.
   */
  @Test
  void aKommunAmongAllThoseOfItsLanAndThoseOfItsGroup() {
    Source source = source();
    int place = STOCKHOLM.indexOf("0180");
    double below = 100.0 * (place - 1 + 0.5);
    assertThat(Drawn.rows(Jamforelse.years(source), "kommun 0180 aktuell", 4))
        .singleElement()
        .asString()
        .startsWith("2022: x %d.0 lower ".formatted(place))
        .contains(" %d 27 %s ".formatted(28 - place, Decimals.round(below / 27, 1)))
        .contains(" %d 25 %s 3 3 -".formatted(26 - place, Decimals.round(below / 25, 1)));
    assertThat(Drawn.rows(Jamforelse.years(source), "kommun 0114 aktuell", 4))
        .singleElement()
        .asString()
        .startsWith("2022: x - lower - 27 - - 25 - - ")
        .endsWith(" Q");
  }

  /** Among the three of the file; few for a percentile, and no lan or group. */
  @Test
  void aUnionAmongThoseOfItsFile() {
    String figures =
        "x egen ESTHLM aktuell | 5\nx egen EGBG aktuell | 7\nx egen EMALMO aktuell | Q\n";
    Source source =
        Drawn.source(Drawn.figures(List.of(2022), figures), Drawn.serie("x", "share", ""));
    assertThat(Drawn.rows(Jamforelse.years(source), "egen ESTHLM aktuell", 4))
        .containsExactly("2022: x 5.0 lower 2 2 - - 0 - - 0 - - - - - - A");
    assertThat(Drawn.rows(Jamforelse.years(source), "egen EMALMO aktuell", 4))
        .containsExactly("2022: x - lower - 2 - - 0 - - 0 - - - - - - Q");
  }

  private static final List<String> STOCKHOLM =
      Places.of(Drawn.SCHEMAS).lan().entrySet().stream()
          .filter(e -> e.getValue().equals("01"))
          .map(Map.Entry::getKey)
          .sorted()
          .toList();

  private static Source source() {
    StringBuilder figures =
        new StringBuilder("x kommun 1280 aktuell | 99\nx kommun 1480 aktuell | 98\n");
    for (int i = 0; i < STOCKHOLM.size(); i++) {
      String cell = STOCKHOLM.get(i).equals("0114") ? "Q" : String.valueOf(i);
      figures.append("x kommun %s aktuell | %s\n".formatted(STOCKHOLM.get(i), cell));
    }
    return Drawn.source(
        Drawn.figures(List.of(2022), figures.toString()), Drawn.serie("x", "share", ""));
  }

  /** Three measures; 0117 lacks one and is compared in the others. */
  @Test
  void theMostAlikeAreNearestInStandardDeviations() {
    double nan = Double.NaN;
    List<String> kommuner = List.of("0114", "0115", "0117", "0120");
    double[][] z = {{0, 3, 0.1, 1}, {0, 0, nan, 1}, {0, 0, 0.3, 1}};
    Map<String, List<String>> nearest = new Likhet(kommuner, z, 2, 2).nearest();
    assertThat(nearest.get("0114")).containsExactly("0117", "0120"); // 0.22, 1, 1.73
    assertThat(nearest.get("0115")).containsExactly("0120", "0114"); // 1.41, 1.73, 2.06
    assertThat(new Likhet(kommuner, z, 3, 2).nearest().get("0117")).containsExactly(null, null);
  }
}
