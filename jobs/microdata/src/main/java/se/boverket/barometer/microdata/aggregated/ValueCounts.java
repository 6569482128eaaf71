package se.boverket.barometer.microdata.aggregated;

import java.io.Serializable;
import java.util.Arrays;

/**
 * How many persons have each value: an open-addressing table that grows. Values repeat in a cell
 * (members of a household, hundreds of SEK), and counts of them can be added up without sorting
 * persons.
 */
final class ValueCounts implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int FIRST = 16;

  private long[] values = new long[FIRST];
  private int[] counts = new int[FIRST];
  private int size;

  void add(long value, int persons) {
    if (3 * size >= 2 * values.length) {
      grow();
    }
    int at = (int) (value * 0x9E3779B97F4A7C15L >>> 40) & values.length - 1;
    while (counts[at] > 0 && values[at] != value) {
      at = at + 1 & values.length - 1;
    }
    size += counts[at] == 0 ? 1 : 0;
    values[at] = value;
    counts[at] += persons;
  }

  void addAll(ValueCounts others) {
    for (int i = 0; i < others.values.length; i++) {
      if (others.counts[i] > 0) {
        add(others.values[i], others.counts[i]);
      }
    }
  }

  /** The values that anybody has, ascending. */
  long[] values() {
    long[] there = new long[size];
    int next = 0;
    for (int i = 0; i < values.length; i++) {
      if (counts[i] > 0) {
        there[next++] = values[i];
      }
    }
    Arrays.sort(there);
    return there;
  }

  /** Persons at or below each of {@link #values}. */
  int[] cumulative() {
    long[] there = values();
    int[] cumulative = new int[size];
    for (int i = 0; i < values.length; i++) {
      if (counts[i] > 0) {
        cumulative[Arrays.binarySearch(there, values[i])] = counts[i];
      }
    }
    Arrays.parallelPrefix(cumulative, Integer::sum);
    return cumulative;
  }

  private void grow() {
    long[] old = values;
    int[] oldCounts = counts;
    values = new long[2 * old.length];
    counts = new int[2 * old.length];
    size = 0;
    for (int i = 0; i < old.length; i++) {
      if (oldCounts[i] > 0) {
        add(old[i], oldCounts[i]);
      }
    }
  }
}
