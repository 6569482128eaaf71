package se.boverket.barometer.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** All linear combinations of the cells added so far. */
final class Span {
  private final Map<Integer, SparseVector> pivots = new HashMap<>();

  /** What the combinations leave of a vector; zero when it is one of them. */
  SparseVector rest(SparseVector vector) {
    TreeMap<Integer, Long> rest = vector.map();
    Integer at = rest.isEmpty() ? null : rest.firstKey();
    while (at != null) {
      SparseVector pivot = pivots.get(at);
      if (pivot != null) {
        pivot.addTo(rest, SparseVector.negative(rest.get(at)));
      }
      at = rest.higherKey(at);
    }
    return SparseVector.from(rest);
  }

  /** Adds what {@link #rest} left of a vector. */
  void add(SparseVector rest) {
    pivots.put(rest.lead(), rest.normal());
  }
}
