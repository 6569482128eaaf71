package se.boverket.barometer.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;

/** What the literature proves of the measures, on thousands of random tables. */
class PropertiesTest {
  private static final int TABLES = 2_000;
  private static final double DIGITS = 1e-11;

  @Test
  void valuesLieBetweenTheBounds() {
    tables(
        (measure, columns) ->
            assertThat(value(measure, columns))
                .isBetween(measure.dimension().least(), measure.dimension().most()));
  }

  @Test
  void splittingAUnitInProportionChangesNothing() {
    unchanged(column -> append(halved(column), column[0] / 2));
  }

  @Test
  void emptyUnitsChangeNothing() {
    unchanged(column -> append(column, 0));
  }

  @Test
  void onlySharesMatterNotTheSizeOfThePopulation() {
    unchanged(column -> Arrays.stream(column).map(n -> n * 7).toArray());
  }

  @Test
  void compositionInvariantMeasuresDoNotSeeTheSizeOfTheGroup() {
    RandomTables.twoGroups(TABLES)
        .forEach(
            columns -> {
              double[][] grown = {Arrays.stream(columns[0]).map(n -> n * 5).toArray(), columns[1]};
              for (String id :
                  List.of(
                      "dissimilarity",
                      "gini",
                      "square_root",
                      "minmax",
                      "atkinson_0.1",
                      "atkinson_0.9",
                      "segregation_index")) {
                same(Measures.of(id), columns, grown);
              }
            });
  }

  @Test
  void symmetricMeasuresDoNotSeeWhichGroupIsNamedFirst() {
    RandomTables.twoGroups(TABLES)
        .forEach(
            columns -> {
              double[][] swapped = {columns[1], columns[0]};
              for (String id :
                  List.of(
                      "dissimilarity",
                      "gini",
                      "entropy",
                      "square_root",
                      "correlation_ratio",
                      "atkinson_0.5",
                      "minmax")) {
                same(Measures.of(id), columns, swapped);
              }
              assertThat(value(Measures.of("ice"), columns))
                  .isEqualTo(-value(Measures.of("ice"), swapped));
            });
    RandomTables.manyGroups(TABLES)
        .forEach(
            columns -> {
              double[][] turned = Arrays.copyOf(columns, columns.length);
              turned[0] = columns[columns.length - 1];
              turned[columns.length - 1] = columns[0];
              Measures.of(Kind.MULTIGROUP).forEach(measure -> same(measure, columns, turned));
            });
  }

  @Test
  void exchangeTowardsEvennessNeverRaisesAMeasureOfEvenness() {
    RandomTables.twoGroups(TABLES)
        .forEach(
            columns -> {
              double[][] exchanged = exchanged(columns);
              Measures.of(Kind.TWO_GROUP).stream()
                  .filter(measure -> measure.dimension() == Dimension.EVENNESS)
                  .forEach(
                      measure ->
                          assertThat(value(measure, exchanged))
                              .as(measure.id())
                              .isLessThanOrEqualTo(value(measure, columns) + DIGITS));
            });
  }

  @Test
  void twoGroupsAreASpecialCaseOfMany() {
    Map<String, String> special =
        Map.of(
            "multigroup_dissimilarity", "dissimilarity",
            "multigroup_gini", "gini",
            "multigroup_entropy", "entropy",
            "relative_diversity", "correlation_ratio",
            "normalised_exposure", "correlation_ratio",
            "squared_cv", "correlation_ratio");
    RandomTables.twoGroups(TABLES)
        .forEach(
            columns ->
                special.forEach(
                    (many, two) ->
                        assertThat(value(Measures.of(many), columns))
                            .isCloseTo(value(Measures.of(two), columns), within(DIGITS))));
  }

  @Test
  void dissimilarityIsTheSegregationCurvesGreatestDistanceAndGiniItsArea() {
    RandomTables.twoGroups(TABLES)
        .forEach(
            columns -> {
              double[] curve = curve(columns);
              assertThat(value(Measures.of("dissimilarity"), columns))
                  .isCloseTo(curve[0], within(DIGITS));
              assertThat(value(Measures.of("gini"), columns)).isCloseTo(curve[1], within(DIGITS));
            });
  }

  /** Greatest distance to the diagonal, and twice the area between. */
  private static double[] curve(double[][] columns) {
    Table table = Table.of(columns);
    double[] x = table.column(0);
    double[] y = table.column(1);
    Integer[] order = IntStream.range(0, x.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, (i, j) -> Double.compare(x[i] * y[j], x[j] * y[i]));
    double[] at = new double[2];
    double[] curve = new double[2];
    for (int i : order) {
      double dx = x[i] / table.margins().group(0);
      double dy = y[i] / table.margins().group(1);
      curve[1] += at[1] * dx - at[0] * dy;
      at[0] += dx;
      at[1] += dy;
      curve[0] = Math.max(curve[0], at[1] - at[0]);
    }
    return curve;
  }

  /** Persons change places between the units with the greatest and the least share. */
  private static double[][] exchanged(double[][] columns) {
    double[][] moved = {columns[0].clone(), columns[1].clone()};
    List<Integer> byShare =
        IntStream.range(0, columns[0].length)
            .boxed()
            .filter(i -> columns[0][i] + columns[1][i] > 0)
            .sorted((i, j) -> Double.compare(share(columns, i), share(columns, j)))
            .toList();
    int low = byShare.get(0);
    int high = byShare.get(byShare.size() - 1);
    double gap = share(columns, high) - share(columns, low);
    double persons =
        gap * Math.min(moved[0][low] + moved[1][low], moved[0][high] + moved[1][high]) / 4;
    moved[0][low] += persons;
    moved[1][low] -= persons;
    moved[0][high] -= persons;
    moved[1][high] += persons;
    return moved;
  }

  private static double share(double[][] columns, int i) {
    return columns[0][i] / (columns[0][i] + columns[1][i]);
  }

  private static void unchanged(UnaryOperator<double[]> change) {
    tables(
        (measure, columns) -> {
          double[][] changed = Stream.of(columns).map(change).toArray(double[][]::new);
          same(measure, columns, changed);
        });
  }

  private static void tables(BiConsumer<Measure, double[][]> check) {
    RandomTables.twoGroups(TABLES)
        .forEach(t -> Measures.of(Kind.TWO_GROUP).forEach(m -> check.accept(m, t)));
    RandomTables.manyGroups(TABLES)
        .forEach(t -> Measures.of(Kind.MULTIGROUP).forEach(m -> check.accept(m, t)));
  }

  private static void same(Measure measure, double[][] columns, double[][] changed) {
    assertThat(value(measure, changed))
        .as("%s of %s", measure.id(), Arrays.deepToString(columns))
        .isCloseTo(value(measure, columns), within(DIGITS));
  }

  private static double value(Measure measure, double[][] columns) {
    return measure.of(Table.of(columns)).number();
  }

  private static double[] halved(double[] column) {
    double[] halved = column.clone();
    halved[0] /= 2;
    return halved;
  }

  private static double[] append(double[] column, double n) {
    double[] longer = Arrays.copyOf(column, column.length + 1);
    longer[column.length] = n;
    return longer;
  }
}
