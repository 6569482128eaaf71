package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Two neighbourhoods: 3 of 903 and 57 of 1 204 born abroad, published with noise and measures. */
class SolvingTest {
  private static final double[] ABROAD = {3, 57};
  private static final double[] ALL = {903, 1204};

  @Test
  void theMeasuresOfTwoNeighbourhoodsTogetherGiveASmallCount() {
    assertThat(pinned())
        .extracting(Finding::toString)
        .contains(
            "back_solving: segregationsindex [2022 0114 regso bakgrund utrikes] its measures together"
                + " give a small count of a neighbourhood");
  }

  @Test
  void oneCoarseMeasureOfThemDoesNot() {
    assertThat(found(Map.of("dissimilarity", 0.0))).isEmpty();
  }

  /** Known values by hand: 10 of 40 and 30 of 60. */
  @Test
  void theFormulasAreTheLiteratures() {
    double[] x = {10, 30};
    double[] t = {40, 60};
    assertThat(GroupMeasures.dissimilarity(x, t)).isCloseTo(0.25, within(1e-12));
    assertThat(GroupMeasures.gorard(x, t)).isCloseTo(0.15, within(1e-12));
    assertThat(GroupMeasures.isolation(x, t)).isCloseTo(0.4375, within(1e-12));
    assertThat(GroupMeasures.correlation(x, t)).isCloseTo(0.0625, within(1e-12));
    assertThat(GroupMeasures.gini(x, t)).isCloseTo(0.25, within(1e-12));
    double within = 0.4 * 0.5623351446188083 + 0.6 * 0.6931471805599453;
    assertThat(GroupMeasures.entropy(x, t))
        .isCloseTo(1 - within / 0.6730116670092565, within(1e-12));
  }

  static List<Finding> pinned() {
    Map<String, Double> rounded = new TreeMap<>();
    Map.of(
            "dissimilarity", GroupMeasures.dissimilarity(ABROAD, ALL),
            "isolation", GroupMeasures.isolation(ABROAD, ALL),
            "entropy", GroupMeasures.entropy(ABROAD, ALL),
            "correlation_ratio", GroupMeasures.correlation(ABROAD, ALL),
            "gorard", GroupMeasures.gorard(ABROAD, ALL))
        .forEach((m, v) -> rounded.put(m, Steps.nearest(100 * v, 0.1)));
    return found(rounded);
  }

  private static List<Finding> found(Map<String, Double> values) {
    StringBuilder measures =
        new StringBuilder("ar|niva|omrade|indelning|enhet|gruppering|grupp|matt|varde|status\n");
    values.forEach(
        (m, v) ->
            measures.append(
                String.format(
                    Locale.ROOT,
                    "2022|kommun|0114|aktuell|regso|bakgrund|utrikes|%s|%.1f|U%n",
                    m,
                    v)));
    String people =
        """
        ar|niva|omrade|indelning|kon|alder|bakgrund|antal|status
        2022|regso|0114R001|regso2020|T|T|T|901|A
        2022|regso|0114R001|regso2020|T|T|utrikes|-|Q
        2022|regso|0114R001|regso2020|T|T|inrikes|899|A
        2022|regso|0114R002|regso2020|T|T|T|1206|A
        2022|regso|0114R002|regso2020|T|T|utrikes|56|A
        2022|regso|0114R002|regso2020|T|T|inrikes|1147|A
        """;
    List<Columns> tables = new ArrayList<>();
    tables.add(Drawn.table("befolkning", people).coded());
    tables.add(Drawn.table("segregationsindex", measures.toString()).coded());
    return new Attack(FileWallTest.POLICY, Hierarchy.plain())
        .on(tables).findings().stream().filter(f -> f.how().contains("together")).toList();
  }
}
