package se.boverket.barometer.measures.nearest;

import java.util.Arrays;

/** Everybody of an annulus by the squared distance from a place, in bins between two distances. */
final class Bins {
  private static final int BINS = 128;

  private final long[] persons = new long[BINS + 1];
  private double[] squared = new double[0];
  private double least;
  private double scale;

  /**
   * Counts around a place. Who is nearer than the first bin is in it, who is farther away than the
   * last in one more.
   */
  void fill(Annulus annulus, double x, double y) {
    int count = annulus.count;
    if (squared.length < count) {
      squared = new double[2 * count];
    }
    measure(annulus, x, y);
    Arrays.fill(persons, 0);
    for (int i = 0; i < count; i++) {
      persons[bin(squared[i])] += annulus.persons[i];
    }
  }

  /** Sets the distances between which the bins lie. */
  void between(double low, double high) {
    least = low * low;
    scale = BINS / (high * high + 1 - least);
  }

  private void measure(Annulus annulus, double x, double y) {
    double[] east = annulus.x;
    double[] north = annulus.y;
    double[] result = squared;
    int count = annulus.count;
    for (int i = 0; i < count; i++) {
      result[i] = (east[i] - x) * (east[i] - x) + (north[i] - y) * (north[i] - y);
    }
  }

  private int bin(double distance) {
    return Math.min(BINS, Math.max(0, (int) ((distance - least) * scale)));
  }

  /** The bin in which so many persons are reached. */
  int reaching(long wanted) {
    int bin = 0;
    for (long counted = persons[0]; counted < wanted; counted += persons[bin]) {
      bin++;
    }
    return bin;
  }

  /** The distance at which a bin begins. */
  double from(int bin) {
    return Math.sqrt(least + bin / scale);
  }

  /** Squared distances by node of the annulus. */
  double[] squared() {
    return squared;
  }
}
