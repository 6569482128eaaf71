package se.boverket.barometer.measures;

import java.util.List;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.multigroup.DiversityShannon;
import se.boverket.barometer.measures.multigroup.DiversitySimpson;
import se.boverket.barometer.measures.multigroup.MultigroupDissimilarity;
import se.boverket.barometer.measures.multigroup.MultigroupEntropy;
import se.boverket.barometer.measures.multigroup.MultigroupGini;
import se.boverket.barometer.measures.multigroup.MutualInformation;
import se.boverket.barometer.measures.multigroup.NormalisedExposure;
import se.boverket.barometer.measures.multigroup.RelativeDiversity;
import se.boverket.barometer.measures.multigroup.SquaredCv;
import se.boverket.barometer.measures.ordered.Ordinal;
import se.boverket.barometer.measures.ordered.RankOrder;
import se.boverket.barometer.measures.twogroup.Atkinson;
import se.boverket.barometer.measures.twogroup.ConcentrationProfile;
import se.boverket.barometer.measures.twogroup.CorrelationRatio;
import se.boverket.barometer.measures.twogroup.Dissimilarity;
import se.boverket.barometer.measures.twogroup.Entropy;
import se.boverket.barometer.measures.twogroup.Gini;
import se.boverket.barometer.measures.twogroup.Gorard;
import se.boverket.barometer.measures.twogroup.Ice;
import se.boverket.barometer.measures.twogroup.Interaction;
import se.boverket.barometer.measures.twogroup.Isolation;
import se.boverket.barometer.measures.twogroup.MinMax;
import se.boverket.barometer.measures.twogroup.SegregationIndex;
import se.boverket.barometer.measures.twogroup.SquareRoot;

/** All measures, in the order in which help, documentation and {@code dim_matt} list them. */
public final class Measures {
  private static final List<Measure> ALL =
      List.of(
          Dissimilarity.MEASURE,
          Gini.MEASURE,
          Entropy.MEASURE,
          Atkinson.LOW,
          Atkinson.MIDDLE,
          Atkinson.HIGH,
          SquareRoot.MEASURE,
          Isolation.MEASURE,
          Interaction.MEASURE,
          CorrelationRatio.MEASURE,
          MinMax.MEASURE,
          Gorard.MEASURE,
          ConcentrationProfile.MEASURE,
          Ice.MEASURE,
          SegregationIndex.MEASURE,
          MutualInformation.MEASURE,
          MultigroupEntropy.MEASURE,
          MultigroupDissimilarity.MEASURE,
          MultigroupGini.MEASURE,
          RelativeDiversity.MEASURE,
          NormalisedExposure.MEASURE,
          SquaredCv.MEASURE,
          DiversityShannon.MEASURE,
          DiversitySimpson.MEASURE,
          Ordinal.ENTROPY,
          Ordinal.VARIANCE,
          Ordinal.SQUARE_ROOT,
          Ordinal.ABSOLUTE,
          RankOrder.ENTROPY,
          RankOrder.VARIANCE,
          RankOrder.ENTROPY_EXACT,
          RankOrder.VARIANCE_EXACT);

  private Measures() {}

  public static List<Measure> all() {
    return ALL;
  }

  /** The measures that read one kind of table. */
  public static List<Measure> of(Kind kind) {
    return ALL.stream().filter(measure -> measure.kind() == kind).toList();
  }

  /**
   * The measure with this id.
   *
   * @throws IllegalArgumentException for an unknown id, listing the known ones
   */
  public static Measure of(String id) {
    return ALL.stream()
        .filter(measure -> measure.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no measure %s: choose among %s."
                        .formatted(id, ALL.stream().map(Measure::id).toList())));
  }
}
