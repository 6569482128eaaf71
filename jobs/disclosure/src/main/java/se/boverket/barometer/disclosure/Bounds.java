package se.boverket.barometer.disclosure;

/**
 * Between which counts each true one lies when no noise is greater than d either way and true
 * counts add up: every sum bounds its parts and they bound it, gone over until nothing moves, or
 * some times: bounds hold whenever one stops.
 *
 * @param low least true count by place
 * @param high greatest
 */
record Bounds(long[] low, long[] high) {
  private static final long ANY = 1L << 40;
  private static final int SWEEPS = 5;

  /**
   * The bounds of a cube.
   *
   * @param smallestShown smaller counts are hidden
   */
  static Bounds of(Cube cube, NoiseSpec noise, long smallestShown) {
    Bounds bounds = new Bounds(new long[cube.size()], new long[cube.size()]);
    for (int p = 0; p < cube.size(); p++) {
      int shown = cube.values()[p];
      boolean hidden = shown == Cube.HIDDEN;
      long least = hidden ? noise.js() + 1L - noise.d() : shown - (long) noise.d();
      // Zero stays zero, so what is shown or hidden as more than zero is at least one.
      bounds.low[p] = shown > 0 || hidden ? Math.max(1, least) : 0;
      bounds.high[p] =
          shown == Cube.ABSENT ? ANY : (hidden ? smallestShown - 1 : shown) + (long) noise.d();
    }
    int sweeps = 0;
    while (sweeps < SWEEPS && bounds.sweep(cube)) {
      sweeps++;
    }
    return bounds;
  }

  /** True where a count is possible; everywhere where no count is: then another noise was used. */
  boolean allows(int place, int count) {
    return low[place] > high[place] || low[place] <= count && count <= high[place];
  }

  private boolean sweep(Cube cube) {
    boolean moved = false;
    for (int axis = 0; axis < cube.axes().size(); axis++) {
      int stride = cube.stride(axis);
      int[][][] splits = cube.axes().get(axis).splits();
      for (int place = 0; place < cube.size(); place++) {
        int code = place / stride % splits.length;
        for (int[] parts : splits[code]) {
          moved |= tighten(place, new Parts(place - code * stride, stride, parts));
        }
      }
    }
    return moved;
  }

  /**
   * Where the parts of a sum lie.
   *
   * @param first place of code 0
   * @param stride from a code to the next
   * @param codes of the parts
   */
  private record Parts(int first, int stride, int[] codes) {
    int place(int part) {
      return first + codes[part] * stride;
    }
  }

  /** A sum and its parts against each other. Millions of times: no array is made for it. */
  private boolean tighten(int sum, Parts parts) {
    long least = 0;
    long most = 0;
    for (int k = 0; k < parts.codes.length; k++) {
      least += low[parts.place(k)];
      most += high[parts.place(k)];
    }
    boolean moved = narrow(sum, least, most);
    for (int k = 0; k < parts.codes.length; k++) {
      int part = parts.place(k);
      moved |= narrow(part, low[sum] - (most - high[part]), high[sum] - (least - low[part]));
    }
    return moved;
  }

  private boolean narrow(int place, long least, long most) {
    boolean moved = least > low[place] || most < high[place];
    low[place] = Math.max(low[place], least);
    high[place] = Math.min(high[place], most);
    return moved;
  }
}
