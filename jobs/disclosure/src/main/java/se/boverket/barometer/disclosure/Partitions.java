package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The published ways to split a cell, along every axis and along several at once, as estimates of
 * it.
 */
final class Partitions {
  /** Finer splits weigh less than one part in a hundred. */
  private static final int FINEST = 100;

  private static final int[] ITSELF = {0};

  private final Cube cube;
  private final int[] strides;

  Partitions(Cube cube) {
    this.cube = cube;
    this.strides = new int[cube.axes().size()];
    Arrays.setAll(strides, cube::stride);
  }

  /**
   * What the parts of a split say together.
   *
   * @param choice for each axis which of the code's splits, 0 for none
   * @param parts number of parts
   * @param shown how many are shown and not zero
   * @param hidden how many are not shown
   * @param sum of those shown
   */
  record Estimate(int[] choice, int parts, int shown, int hidden, long sum) {
    int filled() {
      return shown + hidden;
    }

    /** The same parts under a coarser split: equal members have equal noise. */
    private boolean repeats(Estimate coarser) {
      if (coarser == this || coarser.filled() != filled()) {
        return false;
      }
      for (int d = 0; d < choice.length; d++) {
        if (coarser.choice[d] > choice[d]) {
          return false;
        }
      }
      return true;
    }

    private boolean repeatsAny(List<Estimate> others) {
      for (Estimate other : others) {
        if (repeats(other)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The estimates of a cell from its parts; what only says the same again is left out. */
  List<Estimate> of(int place) {
    List<Estimate> all = new ArrayList<>();
    extend(new Split(place, cube.codes(place), new int[strides.length]), 0, ITSELF, all);
    List<Estimate> news = new ArrayList<>(all);
    news.removeIf(e -> e.repeatsAny(all));
    return news;
  }

  private record Split(int place, int[] codes, int[] choice) {}

  /**
   * Walks over all combinations of splits.
   *
   * @param parts places of the parts so far, from the cell's own
   */
  private void extend(Split split, int axis, int[] parts, List<Estimate> found) {
    if (axis == strides.length) {
      estimate(split, parts, found);
      return;
    }
    split.choice[axis] = 0;
    extend(split, axis + 1, parts, found);
    int code = split.codes[axis];
    int[][] splits = cube.axes().get(axis).splits()[code];
    for (int k = 0; k < splits.length; k++) {
      if (splits[k].length > 1 && (long) splits[k].length * parts.length <= FINEST) {
        split.choice[axis] = k + 1;
        extend(split, axis + 1, product(parts, splits[k], code, strides[axis]), found);
      }
    }
    split.choice[axis] = 0;
  }

  private static int[] product(int[] parts, int[] to, int code, int stride) {
    int[] all = new int[parts.length * to.length];
    int at = 0;
    for (int part : parts) {
      for (int k : to) {
        all[at++] = part + (k - code) * stride;
      }
    }
    return all;
  }

  private void estimate(Split split, int[] parts, List<Estimate> found) {
    int shown = 0;
    int hidden = 0;
    long sum = 0;
    for (int part : parts) {
      int value = cube.values()[split.place + part];
      if (value == Cube.ABSENT) {
        return;
      }
      hidden += value == Cube.HIDDEN ? 1 : 0;
      shown += value > 0 ? 1 : 0;
      sum += Math.max(0, value);
    }
    if (shown + hidden > 1) {
      found.add(new Estimate(split.choice.clone(), parts.length, shown, hidden, sum));
    }
  }
}
