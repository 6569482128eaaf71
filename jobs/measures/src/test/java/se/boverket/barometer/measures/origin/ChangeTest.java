package se.boverket.barometer.measures.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.measures.Counts;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measures;
import se.boverket.barometer.measures.RandomCounts;

class ChangeTest {
  private static final Measure M = Measures.of("mutual_information");
  private static final Counts BEFORE = RandomCounts.of(new double[][] {{90, 10, 20}, {10, 90, 80}});

  @Test
  void nothingChanged() {
    assertThat(Change.of(M, BEFORE, BEFORE).orElseThrow())
        .satisfies(
            change -> {
              assertThat(change.removals()).isZero();
              assertThat(change.additions()).isZero();
              assertThat(change.parts().groups()).isCloseTo(0, within(1e-12));
              assertThat(change.parts().units()).isCloseTo(0, within(1e-12));
              assertThat(change.parts().structure()).isCloseTo(0, within(1e-12));
            });
  }

  /** One group three times, one unit twice as large: the odds ratios, so the structure, stay. */
  @Test
  void changedMarginsAreNotStructure() {
    Counts after = RandomCounts.of(new double[][] {{270, 60, 60}, {10, 180, 80}});
    Change change = Change.of(M, BEFORE, after).orElseThrow();
    assertThat(change.parts().structure()).isCloseTo(0, within(1e-10));
    assertThat(Math.abs(change.parts().groups())).isGreaterThan(1e-3);
    assertThat(Math.abs(change.parts().units())).isGreaterThan(1e-3);
  }

  /** The same margins, other cells: all of the change is structure. */
  @Test
  void changedCellsWithTheSameMarginsAreStructure() {
    Counts after = RandomCounts.of(new double[][] {{50, 50, 20}, {50, 50, 80}});
    Change change = Change.of(M, BEFORE, after).orElseThrow();
    assertThat(change.parts().structure()).isCloseTo(change(M, BEFORE, after), within(1e-12));
    assertThat(change.parts().groups()).isCloseTo(0, within(1e-12));
    assertThat(change.parts().units()).isCloseTo(0, within(1e-12));
  }

  @Test
  void unitsThatComeAndGoStandByThemselves() {
    Counts grown = RandomCounts.of(new double[][] {{90, 10, 20, 7}, {10, 90, 80, 0}});
    Change come = Change.of(M, BEFORE, grown).orElseThrow();
    assertThat(come.additions()).isCloseTo(change(M, BEFORE, grown), within(1e-12));
    Change gone = Change.of(M, grown, BEFORE).orElseThrow();
    assertThat(gone.removals()).isCloseTo(-come.additions(), within(1e-12));
    assertThat(gone.additions()).isZero();
  }

  @Test
  void partsAddUpForEveryMeasure() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 200; i++) {
      Counts first = counts(random);
      Counts second = counts(random);
      for (String id : List.of("mutual_information", "multigroup_entropy", "relative_diversity")) {
        Change change = Change.of(Measures.of(id), first, second).orElseThrow();
        assertThat(change.total()).isCloseTo(change(Measures.of(id), first, second), within(1e-14));
      }
    }
  }

  @Test
  void redistributionDividesTheChangeAndDissimilarityHasNoComposition() {
    SplittableRandom random = new SplittableRandom(8);
    for (int i = 0; i < 500; i++) {
      Counts first = counts(random).only(unit -> true, group -> group.compareTo("g2") < 0);
      Counts second = counts(random).only(unit -> true, group -> group.compareTo("g2") < 0);
      for (String id : List.of("dissimilarity", "entropy")) {
        Measure measure = Measures.of(id);
        Redistribution parts = Redistribution.of(measure, first, second).orElseThrow();
        double change = measure.of(second.table()).number() - measure.of(first.table()).number();
        assertThat(parts.composition() + parts.distribution()).isCloseTo(change, within(1e-12));
        if (id.equals("dissimilarity")) {
          assertThat(parts.composition()).isCloseTo(0, within(1e-12));
        }
      }
    }
  }

  @Test
  void hasNoPartsWhereTheMeasureDoesNotExist() {
    Counts oneGroup = RandomCounts.of(new double[][] {{3, 4, 5}});
    Measure h = Measures.of("multigroup_entropy");
    assertThat(Change.of(h, BEFORE, oneGroup)).isEmpty();
    assertThat(Change.of(h, BEFORE, BEFORE.ordered(List.of("g0")))).isEmpty();
    assertThat(Redistribution.of(h, BEFORE, oneGroup)).isEmpty();
    Counts disjoint = Counts.of(List.of(new Counts.Row("v", "other", 4)));
    assertThat(Change.of(M, BEFORE, disjoint)).isEmpty();
  }

  private static double change(Measure measure, Counts first, Counts second) {
    return measure.of(second.table()).number() - measure.of(first.table()).number();
  }

  /** Units come and go, zeros occur, groups are of every size. */
  private static Counts counts(SplittableRandom random) {
    double[][] columns = new double[3][2 + random.nextInt(8)];
    for (double[] column : columns) {
      for (int i = 0; i < column.length; i++) {
        column[i] = random.nextInt(4) == 0 ? 0 : random.nextInt(300);
      }
      column[0] += 1;
      column[1] += 1;
    }
    return RandomCounts.of(columns);
  }
}
