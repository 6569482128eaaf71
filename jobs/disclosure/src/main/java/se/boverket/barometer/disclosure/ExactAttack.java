package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import se.boverket.barometer.disclosure.suppression.Exposure;
import se.boverket.barometer.disclosure.suppression.Intruder;
import se.boverket.barometer.disclosure.suppression.Published;
import se.boverket.barometer.disclosure.system.Dimension;
import se.boverket.barometer.disclosure.system.Layout;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Stop;

/**
 * Suppressed counts from exact sums: by solving all equations at once, and by linear programming
 * for what is left.
 *
 * @param classes the smallest count that is shown, and the narrowest interval that is allowed
 * @param hierarchy which codes are parts of which
 */
record ExactAttack(Classes classes, Hierarchy hierarchy) {
  /** A table with fewer of its combinations leaves out those where nobody is. */
  private static final int SPARSE = 4;

  void on(Cube cube, Trial trial) {
    int[] places =
        IntStream.range(0, cube.size()).filter(p -> cube.values()[p] != Cube.ABSENT).toArray();
    long hidden = IntStream.of(places).filter(p -> cube.values()[p] == Cube.HIDDEN).count();
    trial.tried(Finding.Kind.EXACT, hidden);
    trial.tried(Finding.Kind.INTERVAL, hidden);
    if (hidden > 0) {
      Map<List<String>, Integer> placeOf = new HashMap<>();
      IntStream.of(places).forEach(p -> placeOf.put(cube.key(p), p));
      attack(cube, placeOf, trial);
    }
  }

  private void attack(Cube cube, Map<List<String>, Integer> placeOf, Trial trial) {
    List<Dimension> dimensions = dimensions(cube);
    Layout layout =
        Layout.ofKnown(dimensions, inner(dimensions, placeOf.keySet()), placeOf.keySet());
    BitSet shown = new BitSet();
    long[] values = new long[layout.keys().size()];
    for (int c = 0; c < values.length; c++) {
      int value = cube.values()[placeOf.get(layout.keys().get(c))];
      shown.set(c, value >= 0);
      values[c] = Math.max(0, value);
    }
    Set<Integer> determined = new HashSet<>();
    Intruder intruder = new Intruder(new Published(layout, shown, values));
    intruder.determined().forEach(e -> determined.add(e.cell()));
    for (int cell : determined) {
      int place = placeOf.get(layout.keys().get(cell));
      trial.found(cube.finding(Finding.Kind.EXACT, place, "sums give it exactly"));
    }
    BitSet open = intruder.hidden();
    determined.forEach(open::clear);
    Optional<List<Exposure>> narrow =
        narrow(intruder, open, new Published(layout, shown, values, 0));
    if (narrow.isEmpty()) {
      trial.found(
          new Finding(Finding.Kind.INCONSISTENT, cube.table(), "", "what is shown fits no table"));
    }
    for (Exposure e : narrow.orElse(List.of())) {
      if (e.low() < classes.smallestShown()) {
        int place = placeOf.get(layout.keys().get(e.cell()));
        trial.interval(e.width());
        trial.found(cube.finding(Finding.Kind.INTERVAL, place, "sums confine it"));
      }
    }
  }

  /**
   * Hidden cells are not zero, unless no table of counts would fit what is shown then; empty where
   * none fits at all.
   */
  private Optional<List<Exposure>> narrow(Intruder intruder, BitSet cells, Published withZeros) {
    return asked(intruder, cells).or(() -> asked(new Intruder(withZeros), cells));
  }

  private Optional<List<Exposure>> asked(Intruder intruder, BitSet cells) {
    try {
      return Optional.of(intruder.narrow(cells, classes.width()));
    } catch (Stop e) {
      if (e.exit() != Exit.REFUSED) {
        throw e;
      }
      return Optional.empty();
    }
  }

  /** The columns with the finest parts that the hierarchy knows, shown or not. */
  private List<Dimension> dimensions(Cube cube) {
    List<Dimension> dimensions = new ArrayList<>();
    for (Axis axis : cube.axes()) {
      Set<String> codes = new TreeSet<>(axis.codes());
      codes.addAll(hierarchy.below(new HashSet<>(axis.codes())));
      dimensions.add(hierarchy.dimension("column " + dimensions.size(), codes));
    }
    return dimensions;
  }

  /** Every combination of the finest codes; in a sparse table only those that have a row. */
  private static Set<List<String>> inner(List<Dimension> dimensions, Set<List<String>> keys) {
    List<Set<String>> finest = new ArrayList<>();
    for (int d = 0; d < dimensions.size(); d++) {
      int at = d;
      Set<String> codes = new TreeSet<>(dimensions.get(d).parents().keySet());
      keys.forEach(k -> codes.add(k.get(at)));
      codes.removeAll(dimensions.get(d).sums());
      finest.add(codes);
    }
    long all = finest.stream().mapToLong(Set::size).reduce(1, Math::multiplyExact);
    Set<List<String>> inner = new HashSet<>();
    if (all > SPARSE * (long) keys.size()) {
      keys.stream()
          .filter(k -> IntStream.range(0, k.size()).allMatch(d -> finest.get(d).contains(k.get(d))))
          .forEach(inner::add);
      return inner;
    }
    inner.add(List.of());
    for (Set<String> codes : finest) {
      inner = extended(inner, codes);
    }
    return inner;
  }

  private static Set<List<String>> extended(Set<List<String>> heads, Set<String> codes) {
    Set<List<String>> longer = new HashSet<>();
    for (List<String> head : heads) {
      for (String code : codes) {
        List<String> key = new ArrayList<>(head);
        key.add(code);
        longer.add(key);
      }
    }
    return longer;
  }
}
