package se.boverket.barometer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.boverket.barometer.measures.Counts;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.file.Columns;
import se.boverket.barometer.tables.file.Nearest;
import se.boverket.barometer.tables.file.TableFile;
import se.boverket.barometer.tables.file.Texts;

/**
 * The counts of a file.
 *
 * @param file what was read
 * @param columns the columns read
 * @param wholes one table per whole, by its key; the key is empty where the file is one whole
 * @param groups all groups of the file, ascending; every whole's table has them all
 */
record MeasureInput(
    Path file, Columns columns, SortedMap<String, Counts> wholes, List<String> groups) {

  /** Reads a file; areas and coordinates are further columns to be read with it. */
  static MeasureInput read(Path file, MeasureColumns names, MeasureExtras extras) {
    Columns columns =
        TableFile.open(file, names.delimiter())
            .read(names.wanted(extras.areas(), extras.coordinates()));
    return new MeasureInput(
        file, columns, wholes(columns, names), columns.text(names.group()).values());
  }

  /**
   * Says so when a group is not in the file.
   *
   * @throws Stop (refused) with the nearest name
   */
  void check(String group) {
    if (!groups.contains(group)) {
      throw Stop.refused(
          "There is no group %s in %s. Did you mean %s? The groups are %s."
              .formatted(group, file, Nearest.to(group, groups), String.join(", ", groups)));
    }
  }

  /** Units times groups, over all wholes. */
  long cells() {
    long units = wholes.values().stream().mapToLong(counts -> counts.units().size()).sum();
    return units * groups.size();
  }

  private static SortedMap<String, Counts> wholes(Columns columns, MeasureColumns names) {
    Texts units = columns.text(names.unit());
    Texts groups = columns.text(names.group());
    int[] order = sorted(IntStream.range(0, columns.rows()).toArray(), groups);
    order = sorted(order, units);
    if (names.within() == null) {
      return new TreeMap<>(Map.of("", counts(order, columns, names)));
    }
    Texts wholes = columns.text(names.within());
    requireOne(columns, names);
    order = sorted(order, wholes);
    SortedMap<String, Counts> parts = new TreeMap<>();
    for (int first = 0, end; first < order.length; first = end) {
      int whole = wholes.codes()[order[first]];
      for (end = first; end < order.length && wholes.codes()[order[end]] == whole; ) {
        end++;
      }
      parts.put(
          wholes.values().get(whole),
          counts(Arrays.copyOfRange(order, first, end), columns, names));
    }
    return parts;
  }

  /**
   * Stops (refused) where a unit lies in two wholes: half of it would be measured in each. Where
   * most codes do, they begin anew in each whole and are different units.
   */
  private static void requireOne(Columns columns, MeasureColumns names) {
    Texts units = columns.text(names.unit());
    Texts wholes = columns.text(names.within());
    int[] first = new int[units.values().size()];
    Arrays.fill(first, -1);
    BitSet torn = new BitSet();
    for (int row = 0; row < columns.rows(); row++) {
      int unit = units.codes()[row];
      first[unit] = first[unit] < 0 ? wholes.codes()[row] : first[unit];
      torn.set(unit, torn.get(unit) || first[unit] != wholes.codes()[row]);
    }
    if (!torn.isEmpty() && 2 * torn.cardinality() <= first.length) {
      throw Stop.refused(
          "%d of %d codes of %s lie in two or more of %s, the first is %s. A unit lies in one: correct the rows, or, where codes begin anew in each, put the code of %4$s before them."
              .formatted(
                  torn.cardinality(),
                  first.length,
                  names.unit(),
                  names.within(),
                  units.values().get(torn.nextSetBit(0))));
    }
  }

  /** Every whole has every group, so that a group without members there is a known one. */
  private static Counts counts(int[] rows, Columns columns, MeasureColumns names) {
    Texts units = columns.text(names.unit());
    Texts groups = columns.text(names.group());
    double[] n = columns.number(names.n());
    List<Counts.Row> counted = new ArrayList<>(rows.length + groups.values().size());
    groups.values().forEach(g -> counted.add(new Counts.Row(units.at(rows[0]), g, 0)));
    for (int row : rows) {
      counted.add(new Counts.Row(units.at(row), groups.at(row), n[row]));
    }
    return Counts.of(counted);
  }

  /** Rows by a key, those of one key in the order they had. */
  private static int[] sorted(int[] rows, Texts key) {
    int[] places = new int[key.values().size() + 1];
    for (int row : rows) {
      places[key.codes()[row] + 1]++;
    }
    Arrays.parallelPrefix(places, Integer::sum);
    int[] sorted = new int[rows.length];
    for (int row : rows) {
      sorted[places[key.codes()[row]]++] = row;
    }
    return sorted;
  }
}
