package se.boverket.barometer.disclosure;

import java.io.Serializable;
import java.util.stream.IntStream;

/**
 * What a perturbation table is made from.
 *
 * @param d largest change either way, 1 or more
 * @param v variance of the change
 * @param js no published count is 1 .. js
 * @param variance whether v is kept or only not exceeded
 * @param shape whether probabilities must rise towards no change from the left
 */
public record NoiseSpec(int d, double v, int js, Variance variance, Shape shape)
    implements Serializable {

  /** How the variance binds. */
  public enum Variance {
    EXACT,
    AT_MOST
  }

  /** Constraint on the form of a row. */
  public enum Shape {
    FREE,
    MONOTONE
  }

  /** The row from which all are alike. */
  int lastRow() {
    return js == 0 ? d : d + js + 1;
  }

  /** Changes that a true count can get: never below zero, never to 1 .. js. */
  int[] changes(int count) {
    return IntStream.rangeClosed(Math.max(-d, -count), d)
        .filter(change -> count + change == 0 || count + change > js)
        .toArray();
  }
}
