package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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

  /** Four neighbourhoods, of which one has three of the group, and measures with one decimal. */
  @Test
  void wholeNumbersOfFourNeighbourhoodsTellLess() {
    assertThat(four(0.1)).extracting(Finding::how).anyMatch(h -> h.contains("together"));
    assertThat(four(1)).isEmpty();
  }

  /** A hundred thousand tables and more: nothing is tried, nothing accused. */
  @Test
  void tooManyTablesAreNotGoneThrough() {
    double[] group = {3, 57, 60, 61, 62, 63, 64};
    double[] all = {903, 1204, 800, 801, 802, 803, 804};
    assertThat(
            found(
                people(group, all),
                measures("bakgrund", "utrikes", new double[][] {group, all}, 0.00001)))
        .isEmpty();
  }

  /**
   * Low standard is no background: its counts are the numerators of a share, one of them hidden.
   */
  @Test
  void groupsWhoseSharesArePublishedAreAttackedToo() {
    assertThat(pinnedByShares())
        .extracting(Finding::cell)
        .containsExactly("2022 0114 regso lag_ekonomisk_standard lag");
  }

  @Test
  void aMeasureMisfitsByItsOwnRoundingAndNoise() {
    MeasureMisfit misfit = MeasureMisfit.of(new double[][] {{3, 0}, {3, 4}}, Math.sqrt(3) * 1e-9);
    // covariance {9, 9, 9, 25}: of (3, 3) it is 1, half of it a half; of (0, 4) as well
    assertThat(misfit.of(m -> 3)).isCloseTo(0.5, within(1e-9));
    assertThat(misfit.of(m -> 4 * m)).isCloseTo(0.5, within(1e-9));
  }

  static List<Finding> four(double unit) {
    double[] group = {3, 57, 60, 84};
    double[] all = {903, 1204, 800, 1000};
    return found(
        people(group, all), measures("bakgrund", "utrikes", new double[][] {group, all}, unit));
  }

  static List<Finding> pinnedByShares() {
    String shares =
        """
        ar|niva|omrade|indelning|indikator|kon|varde|taljare|namnare|status
        2022|regso|0114R001|regso2020|lag_ekonomisk_standard|T|-|-|901|Q
        2022|regso|0114R002|regso2020|lag_ekonomisk_standard|T|5|57|1206|A
        """;
    return found(
        Drawn.table("indikatorer", shares),
        measures("lag_ekonomisk_standard", "lag", new double[][] {ABROAD, ALL}, 0.1));
  }

  /** Counts as they are; those under five not shown. */
  private static PlainTable people(double[] group, double[] all) {
    StringBuilder people =
        new StringBuilder("ar|niva|omrade|indelning|kon|alder|bakgrund|antal|status\n");
    for (int u = 0; u < all.length; u++) {
      String row = "2022|regso|0114R00" + (u + 1) + "|regso2020|T|T|%s|%s|A%n";
      people.append(row.formatted("T", (long) all[u]));
      people.append(row.formatted("utrikes", group[u] < 5 ? "-" : "" + (long) group[u]));
    }
    return Drawn.table("befolkning", people.toString());
  }

  private static PlainTable measures(String grouping, String name, double[][] counts, double unit) {
    double[] group = counts[0];
    double[] all = counts[1];
    Map<String, Double> values =
        Map.of(
            "dissimilarity", GroupMeasures.dissimilarity(group, all),
            "isolation", GroupMeasures.isolation(group, all),
            "entropy", GroupMeasures.entropy(group, all),
            "correlation_ratio", GroupMeasures.correlation(group, all),
            "gorard", GroupMeasures.gorard(group, all));
    StringBuilder measures =
        new StringBuilder("ar|niva|omrade|indelning|enhet|gruppering|grupp|matt|varde|status\n");
    new TreeMap<>(values)
        .forEach(
            (m, v) ->
                measures.append(
                    "2022|kommun|0114|aktuell|regso|%s|%s|%s|%s|U%n"
                        .formatted(
                            grouping,
                            name,
                            m,
                            new BigDecimal(Double.toString(Steps.nearest(100 * v, unit)))
                                .toPlainString())));
    return Drawn.table("segregationsindex", measures.toString());
  }

  private static List<Finding> found(PlainTable... tables) {
    List<Columns> all = Stream.of(tables).map(PlainTable::coded).toList();
    return new Attack(FileWallTest.POLICY, Hierarchy.plain())
        .on(all).findings().stream().filter(f -> f.how().contains("together")).toList();
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
