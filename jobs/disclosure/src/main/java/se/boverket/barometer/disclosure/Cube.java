package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import se.boverket.barometer.tables.Stop;

/**
 * One column of counts of one system, dense: a place for every combination of codes.
 *
 * @param table name, for findings
 * @param ar reference year, where the table has one
 * @param axes the crossing columns
 * @param values count by place, {@link #HIDDEN} where it is not shown, {@link #ABSENT} where there
 *     is no row
 * @param twice places with two rows that say different things
 */
record Cube(
    String table, Optional<Integer> ar, List<Axis> axes, int[] values, List<Integer> twice) {
  static final int HIDDEN = -1;
  static final int ABSENT = -2;

  private static final int MOST = 1 << 27;

  /**
   * The counts of a part of a table along its axes.
   *
   * @throws Stop (refused) when there are more places than can be held
   */
  static Cube of(Columns table, Systems.Part part, List<Axis> axes, Counts counts) {
    List<String> crossing = Keys.crossing(table);
    long size = axes.stream().mapToLong(Axis::size).reduce(1, Math::multiplyExact);
    if (size > MOST) {
      throw Stop.refused(
          "Table "
              + table.name()
              + " crosses "
              + crossing
              + ", too many combinations to be attacked at once; audit it in parts, by area.");
    }
    int[] values = new int[(int) size];
    Arrays.fill(values, ABSENT);
    Cube cube = new Cube(table.name(), part.ar(), axes, values, new ArrayList<>());
    cube.fill(table, part.rows(), crossing, counts);
    return cube;
  }

  /** The axes of a part of a table, one a crossing column. */
  static List<Axis> axes(Columns table, Systems.Part part) {
    return Keys.crossing(table).stream().map(c -> axis(table.column(c), part)).toList();
  }

  private static Axis axis(Coded column, Systems.Part part) {
    Set<String> used = new TreeSet<>();
    IntStream.of(part.rows())
        .map(r -> column.codes()[r])
        .distinct()
        .forEach(k -> used.add(k == Coded.NONE ? "" : column.values().get(k)));
    return Axis.of(used, part.hierarchy());
  }

  private void fill(Columns table, int[] rows, List<String> crossing, Counts counts) {
    int[][] codes = new int[axes.size()][];
    int[][] places = new int[axes.size()][];
    for (int d = 0; d < codes.length; d++) {
      Coded column = table.column(crossing.get(d));
      Axis axis = axes.get(d);
      codes[d] = column.codes();
      places[d] = axis.places(column.values());
    }
    for (int row : rows) {
      int place = 0;
      for (int d = 0; d < codes.length; d++) {
        int code = codes[d][row];
        place = place * axes.get(d).size() + (code == Coded.NONE ? 0 : places[d][code]);
      }
      int value = counts.at(row);
      if (values[place] != ABSENT && values[place] != value) {
        twice.add(place);
      }
      values[place] = value;
    }
  }

  /**
   * A column of counts, read once for all parts of its table, and whether a count that is not there
   * was suppressed for itself.
   *
   * @param column the counts as texts
   * @param counts by code of the column
   * @param status by row
   * @param missing whether a status says that there is nothing, by its code
   * @param follows whether a count is not shown without its share
   */
  record Counts(Coded column, int[] counts, Coded status, boolean[] missing, boolean follows) {
    private static final Set<String> MISSING = Set.of("M", "O");

    /** All of a table, by name. */
    static Map<String, Counts> of(Columns table) {
      Map<String, Counts> all = new LinkedHashMap<>();
      Keys.counts(table).forEach(c -> all.put(c, of(table, c)));
      return all;
    }

    private static Counts of(Columns table, String count) {
      Coded status = table.has("status") ? table.column("status") : Coded.none(table.rows());
      return new Counts(
          table.column(count),
          table.countsByCode(count),
          status,
          status.where(MISSING::contains),
          table.has("varde") && count.equals("taljare"));
    }

    /** A numerator is not shown without its share, and a count not where its source is missing. */
    int at(int row) {
      if (!column.isNone(row)) {
        return counts[column.codes()[row]];
      }
      return follows || !status.isNone(row) && missing[status.codes()[row]] ? ABSENT : HIDDEN;
    }
  }

  int size() {
    return values.length;
  }

  /** The place of a code of each axis, of a cell. */
  int[] codes(int place) {
    int[] codes = new int[axes.size()];
    int rest = place;
    for (int d = codes.length - 1; d >= 0; d--) {
      codes[d] = rest % axes.get(d).size();
      rest /= axes.get(d).size();
    }
    return codes;
  }

  /** How far apart neighbouring codes of an axis lie. */
  int stride(int axis) {
    return axes.subList(axis + 1, axes.size()).stream()
        .mapToInt(Axis::size)
        .reduce(1, (a, b) -> a * b);
  }

  /** The codes of a cell. */
  List<String> key(int place) {
    int[] codes = codes(place);
    return IntStream.range(0, codes.length)
        .mapToObj(d -> axes.get(d).codes().get(codes[d]))
        .toList();
  }

  Finding finding(Finding.Kind kind, int place, String how) {
    String year = ar.map(y -> y + " ").orElse("");
    return new Finding(kind, table, year + String.join(" ", key(place)), how);
  }

  /** Whether shown cells are the sums of their parts, where all of these are shown too. */
  Sums sums() {
    IntStream.Builder broken = IntStream.builder();
    long checked = 0;
    for (int axis = 0; axis < axes.size(); axis++) {
      int stride = stride(axis);
      for (int place = 0; place < values.length; place++) {
        int code = place / stride % axes.get(axis).size();
        for (int[] parts : axes.get(axis).splits()[code]) {
          long sum = values[place] > 0 ? sum(place - code * stride, stride, parts) : -1;
          checked += sum >= 0 ? 1 : 0;
          if (sum >= 0 && sum != values[place]) {
            broken.add(place);
          }
        }
      }
    }
    return new Sums(broken.build().toArray(), checked);
  }

  /**
   * How the sums of a table hold.
   *
   * @param broken places where they do not, once for each sum
   * @param checked how many there were to check
   */
  record Sums(int[] broken, long checked) {
    /** Noise breaks four sums in five, a fault few. */
    boolean isNoisy() {
      return 2L * broken.length > checked;
    }
  }

  /** Sum of the parts, -1 where one is not shown or there is nothing to add. */
  private long sum(int first, int stride, int[] parts) {
    long sum = 0;
    int filled = 0;
    for (int part : parts) {
      int value = values[first + part * stride];
      if (value < 0) {
        return -1;
      }
      filled += value > 0 ? 1 : 0;
      sum += value;
    }
    return filled > 1 ? sum : -1;
  }
}
