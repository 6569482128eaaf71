package se.boverket.barometer.disclosure.suppression;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** Sets that grow together (union-find); a set is known by its least element. */
final class Clusters {
  private final Map<Integer, Integer> parent = new HashMap<>();

  Clusters(Set<Integer> elements) {
    elements.forEach(e -> parent.put(e, e));
  }

  void join(Set<Integer> elements) {
    Iterator<Integer> all = elements.iterator();
    int first = all.next();
    while (all.hasNext()) {
      join(of(first), of(all.next()));
    }
  }

  int of(int element) {
    int root = element;
    while (parent.get(root) != root) {
      parent.put(root, parent.get(parent.get(root)));
      root = parent.get(root);
    }
    return root;
  }

  private void join(int one, int other) {
    parent.put(Math.max(one, other), Math.min(one, other));
  }
}
