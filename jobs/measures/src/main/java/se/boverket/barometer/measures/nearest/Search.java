package se.boverket.barometer.measures.nearest;

import java.util.Arrays;

/**
 * Finds the k nearest of one square after another, a region at a time. How far the k nearest reach
 * differs between two places by no more than the distance between them; so most squares are near
 * enough, or too far away, for all of a region at once. Each part of a region has only those to
 * decide upon that the whole has left, a single square the few at its edge, by whole numbers.
 */
final class Search {
  private static final double METRES = 50;
  private static final int DEPTH = Integer.SIZE;

  /** More than rounding can move a distance, far less than a distance that matters. */
  private static final double ROUNDING = 1e-3;

  private final Tree tree;
  private final long k;
  private final Surroundings result;
  private final Annulus[] annuli = new Annulus[DEPTH];
  private final Bins bins = new Bins();
  private final Cut cut = new Cut();
  private final Taken inside;
  private final Taken ring;

  /**
   * @param k at most everybody
   * @param result receives what is found
   */
  Search(Grid grid, Tree tree, long k, Surroundings result) {
    this.tree = tree;
    this.k = k;
    this.result = result;
    this.inside = new Taken(grid, tree);
    this.ring = new Taken(grid, tree);
    Arrays.setAll(annuli, depth -> new Annulus(grid, tree));
  }

  /** Finds those of every square in a node. */
  void of(int node) {
    annuli[0].startWithAll();
    descend(0, node);
  }

  private void descend(int depth, int node) {
    Annulus outer = annuli[depth];
    count(outer, node);
    int bin = bins.reaching(k - outer.taken.persons());
    if (node >= tree.singles()) {
      finish(outer, node, bin);
      return;
    }
    narrow(outer, annuli[depth + 1], node, bin);
    int parts = tree.parts(node);
    for (int part = parts * node; part < parts * (node + 1) && tree.exists(part); part++) {
      descend(depth + 1, part);
    }
  }

  /** Counts around the centre of a node of the region, between the distances that come into it. */
  private void count(Annulus outer, int node) {
    double run = (double) tree.x(node) - tree.x(outer.region);
    double rise = (double) tree.y(node) - tree.y(outer.region);
    double moved = Math.sqrt(run * run + rise * rise) + outer.fine + ROUNDING;
    bins.between(Math.max(0, outer.low - moved), outer.high + moved);
    bins.fill(outer, tree.x(node), tree.y(node));
  }

  /** Decides for a node of the region. */
  private void narrow(Annulus outer, Annulus inner, int node, int bin) {
    inner.start(node, outer);
    inner.low = Math.max(0, bins.from(bin) - outer.fine);
    inner.high = bins.from(bin + 1) + outer.fine;
    double width = 2.0 * tree.reach(node) + outer.fine + ROUNDING;
    double near = inner.low - width;
    double far = inner.high + width;
    cut.make(outer, bins.squared(), near > 0 ? near * near : -1, far * far);
    inner.taken.add(cut.near, cut.nearCount);
    for (int i = 0; i < cut.edgeCount; i++) {
      inner.keep(outer, cut.edge[i]);
    }
  }

  /** Takes one ring after another, squares of the same distance, until the k are reached. */
  private void finish(Annulus outer, int square, int bin) {
    double from = bins.from(bin);
    double to = bins.from(bin + 1);
    cut.make(outer, bins.squared(), from * from - 1, to * to + 1);
    inside.start(outer.taken);
    inside.add(cut.near, cut.nearCount);
    double distance = next(outer, -1);
    while (inside.persons() + ring.persons() < k) {
      inside.add(ring);
      distance = next(outer, distance);
    }
    put(tree.from(square), distance);
  }

  private double next(Annulus outer, double last) {
    double[] squared = bins.squared();
    double distance = cut.next(squared, last);
    ring.start();
    for (int i = 0; i < cut.edgeCount; i++) {
      if (squared[cut.edge[i]] == distance) {
        ring.add(outer.nodes[cut.edge[i]]);
      }
    }
    return distance;
  }

  private void put(int square, double squared) {
    double part = (double) (k - inside.persons()) / ring.persons();
    double[][] shares = result.shares();
    for (int g = 0; g < shares.length; g++) {
      shares[g][square] = (inside.group(g) + part * ring.group(g)) / k;
    }
    result.radius()[square] = METRES * Math.sqrt(squared);
  }
}
