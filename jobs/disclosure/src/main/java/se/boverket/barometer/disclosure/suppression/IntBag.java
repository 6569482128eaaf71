package se.boverket.barometer.disclosure.suppression;

import java.util.Arrays;

/** A growing list of numbers. */
final class IntBag {
  private int[] items = new int[4];
  private int count;

  void add(int item) {
    if (count == items.length) {
      items = Arrays.copyOf(items, 2 * count);
    }
    items[count++] = item;
  }

  /** The numbers so far, each once, ascending. */
  int[] distinct() {
    return Arrays.stream(items, 0, count).sorted().distinct().toArray();
  }
}
