package se.boverket.barometer.measures.nearest;

/** The nodes of an annulus around a place: those that are near, and those at the edge. */
final class Cut {
  /** The near ones; the first {@code nearCount} hold. */
  int[] near = new int[0];

  int nearCount;

  /** Positions in the annulus of those at the edge; the first {@code edgeCount} hold. */
  int[] edge = new int[0];

  int edgeCount;

  /**
   * Cuts by squared distance, without a branch that a processor would guess wrong.
   *
   * @param squared distances by node of the annulus
   * @param near at most this is near
   * @param far above it is neither
   */
  void make(Annulus annulus, double[] squared, double near, double far) {
    int count = annulus.count;
    if (this.near.length < count) {
      this.near = new int[2 * count];
      this.edge = new int[2 * count];
    }
    nearCount = 0;
    edgeCount = 0;
    for (int i = 0; i < count; i++) {
      int in = squared[i] <= near ? 1 : 0;
      int maybe = squared[i] <= far ? 1 : 0;
      this.near[nearCount] = annulus.nodes[i];
      this.edge[edgeCount] = i;
      nearCount += in;
      edgeCount += maybe - in;
    }
  }

  /** The shortest squared distance above another at the edge. */
  double next(double[] squared, double above) {
    double next = Double.POSITIVE_INFINITY;
    for (int i = 0; i < edgeCount; i++) {
      double distance = squared[edge[i]];
      if (distance > above && distance < next) {
        next = distance;
      }
    }
    return next;
  }
}
