package se.boverket.barometer.disclosure.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The guarded rows as far as the reader does not know them, each scaled to end in 1. */
final class Guards {
  private final List<Guard> guards;
  private final SparseRow[] rest;
  private final Map<SparseRow, Tally> tallies = new HashMap<>();
  private final boolean owned;

  /** How many guarded cells look alike to the reader, and how many of them have an owner. */
  private record Tally(int cells, int owners) {
    static final Tally NONE = new Tally(0, 0);

    Tally plus(int sign, Guard guard) {
      return new Tally(cells + sign, owners + (guard.kind() == Guard.Kind.OWNED ? sign : 0));
    }

    boolean tellsAnOwner() {
      return owners > 0 && cells > 1;
    }
  }

  Guards(List<Guard> guards) {
    this.guards = guards;
    rest = guards.stream().map(g -> g.row().normalised()).toArray(SparseRow[]::new);
    owned = guards.stream().anyMatch(g -> g.kind() == Guard.Kind.OWNED);
    for (int g = 0; g < rest.length; g++) {
      count(tallies, g, rest[g], 1);
    }
  }

  SparseRow rest(int guard) {
    return rest[guard];
  }

  int size() {
    return rest.length;
  }

  /** True when after these changes something guarded is known to the reader or to an owner. */
  boolean broken(Map<Integer, SparseRow> changes) {
    if (changes.values().stream().anyMatch(SparseRow::isZero)) {
      return true;
    }
    if (!owned) {
      return false;
    }
    Map<SparseRow, Tally> after = new HashMap<>();
    changes.forEach(
        (g, row) -> {
          after.put(row, tallies.getOrDefault(row, Tally.NONE));
          after.put(rest[g], tallies.getOrDefault(rest[g], Tally.NONE));
        });
    changes.forEach((g, row) -> count(after, g, rest[g], -1));
    changes.forEach((g, row) -> count(after, g, row, 1));
    return changes.values().stream()
        .anyMatch(row -> after.getOrDefault(row, Tally.NONE).tellsAnOwner());
  }

  /** Cells that look like an owner's to the reader, with that owner's, by their places. */
  List<int[]> pairs() {
    Map<SparseRow, Integer> owners = new HashMap<>();
    for (int g = rest.length - 1; g >= 0; g--) {
      if (guards.get(g).kind() == Guard.Kind.OWNED && !rest[g].isZero()) {
        owners.put(rest[g], g);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    for (int g = 0; g < rest.length; g++) {
      Integer owner = owners.get(rest[g]);
      if (owner != null && owner != g && guards.get(g).kind() != Guard.Kind.VIRTUAL) {
        pairs.add(new int[] {g, owner});
      }
    }
    return pairs;
  }

  void change(Map<Integer, SparseRow> changes) {
    changes.forEach(
        (g, row) -> {
          count(tallies, g, rest[g], -1);
          count(tallies, g, row, 1);
          rest[g] = row;
        });
  }

  private void count(Map<SparseRow, Tally> into, int guard, SparseRow row, int sign) {
    if (owned && guards.get(guard).kind() != Guard.Kind.VIRTUAL) {
      Tally tally = into.getOrDefault(row, Tally.NONE).plus(sign, guards.get(guard));
      into.put(row, tally);
      if (tally.cells() == 0) {
        into.remove(row);
      }
    }
  }
}
