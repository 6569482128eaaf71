package se.boverket.barometer.measures.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.measures.Counts;
import se.boverket.barometer.measures.Measures;
import se.boverket.barometer.measures.RandomCounts;
import se.boverket.barometer.measures.Status;
import se.boverket.barometer.measures.Value;

class LocalTest {
  private static final Counts COUNTS =
      RandomCounts.of(new double[][] {{3, 0, 1}, {1, 0, 3}, {0, 0, 0}});

  @Test
  void workedByHand() {
    double local = 0.75 * Math.log(1.5) + 0.25 * Math.log(0.5);
    Local first = Local.units(COUNTS).get(0);
    assertThat(first.key()).isEqualTo("u00");
    assertThat(first.segregation().number()).isCloseTo(local, within(1e-15));
    assertThat(first.contribution().number()).isCloseTo(local / 2, within(1e-15));
    assertThat(LocationQuotient.of(COUNTS, "g0"))
        .containsExactly(Value.of(1.5), Value.missing(Status.NO_POPULATION), Value.of(0.5));
  }

  @Test
  void emptyUnitsAndGroupsHaveAReason() {
    assertThat(Local.units(COUNTS).get(1).segregation())
        .isEqualTo(Value.missing(Status.NO_POPULATION));
    assertThat(Local.groups(COUNTS).get(2).contribution())
        .isEqualTo(Value.missing(Status.EMPTY_GROUP));
    assertThat(LocationQuotient.of(COUNTS, "g2").get(0))
        .isEqualTo(Value.missing(Status.EMPTY_GROUP));
  }

  @Test
  void contributionsOfUnitsAndOfGroupsAddUpToM() {
    RandomCounts.manyGroups(1_000)
        .forEach(
            counts -> {
              double all = Measures.of("mutual_information").of(counts.table()).number();
              assertThat(sum(Local.units(counts))).isCloseTo(all, within(1e-12 * all));
              assertThat(sum(Local.groups(counts))).isCloseTo(all, within(1e-12 * all));
            });
  }

  private static double sum(List<Local> rows) {
    return rows.stream().mapToDouble(row -> row.contribution().optional().orElse(0)).sum();
  }
}
