package se.boverket.barometer.cli;

import java.util.OptionalDouble;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.chance.Inference;
import se.boverket.barometer.measures.chance.Interval;
import se.boverket.barometer.measures.chance.Labelling;
import se.boverket.barometer.measures.chance.RandomKey;

/**
 * How much is computed about what chance alone gives.
 *
 * @param seed chooses the draws
 * @param draws random tables a value; 0 for what has a closed form
 * @param permutations random labellings a p-value; 0 for none
 * @param cells units times groups in the file: closed forms take a second from about 25 000, so
 *     larger files get them only when draws are asked for
 */
record MeasureSureness(long seed, int draws, int permutations, long cells) {
  private static final long QUICK = 25_000;
  private static final OptionalDouble NONE = OptionalDouble.empty();

  Inference of(MeasureSubject subject, Measure measure) {
    if (draws == 0 && cells > QUICK) {
      return new Inference(measure.of(subject.table()), NONE, NONE, new Interval(NONE, NONE));
    }
    return Inference.of(measure, subject.table(), key(subject, measure), draws);
  }

  /** Empty where none is asked for, for weights, and where the measure does not exist. */
  OptionalDouble pValue(MeasureSubject subject, Measure measure) {
    return permutations == 0
        ? NONE
        : Labelling.pValue(measure, subject.table(), key(subject, measure), permutations);
  }

  private RandomKey key(MeasureSubject subject, Measure measure) {
    return RandomKey.of(
        seed,
        String.valueOf(subject.within()),
        String.valueOf(subject.group()),
        String.valueOf(subject.reference()),
        measure.id());
  }
}
