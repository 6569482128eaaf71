package se.boverket.barometer.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;

class MeasuresTest {
  private static final double[][] ALIKE = {{1, 2, 30}, {3, 6, 90}};
  private static final double[][] APART = {{1, 0, 30}, {0, 6, 0}};
  private static final double[][] WORKED = {{90, 10}, {10, 90}};

  @Test
  void evennessIsZeroWhereUnitsMirrorTheWholeAndOneWhereGroupsNeverMeet() {
    Measures.all().stream()
        .filter(measure -> measure.dimension() == Dimension.EVENNESS)
        .filter(measure -> measure.kind() != Kind.ORDERED)
        .forEach(
            measure -> {
              assertThat(measure.of(Table.of(ALIKE)).number()).as(measure.id()).isZero();
              double most = measure.id().equals("gorard") ? 6 / 37d : 1;
              assertThat(measure.of(Table.of(APART)).number())
                  .as(measure.id())
                  .isCloseTo(most, within(1e-15));
            });
  }

  /** By hand: shares 0.9 and 0.1 in two units of 100, half of all in each group. */
  @Test
  void workedExample() {
    double e = -(0.9 * Math.log(0.9) + 0.1 * Math.log(0.1));
    Map.ofEntries(
            Map.entry("dissimilarity", 0.8),
            Map.entry("gini", 0.8),
            Map.entry("entropy", 1 - e / Math.log(2)),
            Map.entry("square_root", 0.4),
            Map.entry("atkinson_0.5", 0.64),
            Map.entry("isolation", 0.82),
            Map.entry("interaction", 0.18),
            Map.entry("correlation_ratio", 0.64),
            Map.entry("minmax", 1 - 0.2 / 1.8),
            Map.entry("gorard", 0.4),
            Map.entry("segregation_index", 0.8),
            Map.entry("concentration_profile", 0.8),
            Map.entry("ice", 0.0),
            Map.entry("mutual_information", Math.log(2) - e),
            Map.entry("multigroup_gini", 0.8),
            Map.entry("relative_diversity", 0.64),
            Map.entry("squared_cv", 0.64),
            Map.entry("diversity_shannon", Math.log(2)),
            Map.entry("diversity_simpson", 0.5))
        .forEach(
            (id, expected) ->
                assertThat(Measures.of(id).of(Table.of(WORKED)).number())
                    .as(id)
                    .isCloseTo(expected, within(1e-15)));
  }

  @Test
  void emptyGroupsChangeNothing() {
    double[][] withEmpty = {WORKED[0], {0, 0}, WORKED[1]};
    Measures.of(Kind.MULTIGROUP)
        .forEach(
            measure ->
                assertThat(measure.of(Table.of(withEmpty)))
                    .isEqualTo(measure.of(Table.of(WORKED))));
  }

  @Test
  void edgesHaveAReasonInsteadOfANumber() {
    Table nobody = Table.of(new double[][] {{0, 0}, {0, 0}});
    Table everyone = Table.of(new double[][] {{1, 2}, {0, 0}});
    Table without = Table.of(new double[][] {{0, 0}, {1, 2}});
    for (Measure measure : Measures.all()) {
      assertThat(measure.of(nobody)).isEqualTo(Value.missing(Status.NO_POPULATION));
      assertThat(measure.of(everyone)).as(measure.id()).isEqualTo(alone(measure, Status.ONE_GROUP));
      if (measure.kind() == Kind.TWO_GROUP) {
        assertThat(measure.of(without)).isEqualTo(Value.missing(Status.EMPTY_GROUP));
      }
    }
  }

  private static Value alone(Measure measure, Status otherwise) {
    return switch (measure.id()) {
      case "isolation" -> Value.of(1);
      case "interaction", "mutual_information", "diversity_shannon", "diversity_simpson" ->
          Value.of(0);
      default -> Value.missing(otherwise);
    };
  }

  @Test
  void everyMeasureIsDescribed() {
    assertThat(Measures.all()).extracting(Measure::id).doesNotHaveDuplicates();
    for (Measure measure : Measures.all()) {
      assertThat(measure.id()).matches("[a-z][a-z0-9_.]*");
      assertThat(measure.about().explanation().lines().count()).isLessThanOrEqualTo(2);
      assertThat(measure.about().forklaring().lines().count()).isLessThanOrEqualTo(2);
      assertThat(measure.about().source()).isNotBlank();
      assertThat(measure.about().namn()).isNotBlank();
      assertThat(Measures.of(measure.id())).isSameAs(measure);
    }
    assertThatThrownBy(() -> Measures.of("segregation")).hasMessageContaining("dissimilarity");
  }
}
