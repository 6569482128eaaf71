package se.boverket.barometer.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import se.boverket.barometer.measures.numeric.Sum;

/**
 * The persons of one whole (a municipality, a county, the country) by neighbourhood and group.
 * Units stand in the order of their keys, so the order of the rows never changes a digit.
 */
public final class Counts {
  private final List<String> units;
  private final List<String> groups;
  private final double[][] columns;

  private Counts(List<String> units, List<String> groups, double[][] columns) {
    this.units = List.copyOf(units);
    this.groups = List.copyOf(groups);
    this.columns = columns;
  }

  /**
   * The table that the rows describe; the same unit and group twice is added up, a pair that is not
   * mentioned counts 0. Groups stand in the order of their keys.
   *
   * @throws IllegalArgumentException naming the first row that cannot be counted
   */
  public static Counts of(List<Row> rows) {
    List<Row> sorted = new ArrayList<>(rows.size());
    for (Row row : rows) {
      sorted.add(row.checked(sorted.size() + 1));
    }
    sorted.sort(Row.ORDER);
    List<String> units = sorted.stream().map(Row::unit).distinct().toList();
    List<String> groups = List.copyOf(new TreeSet<>(sorted.stream().map(Row::group).toList()));
    return new Counts(units, groups, columns(sorted, groups, units.size()));
  }

  private static double[][] columns(List<Row> sorted, List<String> groups, int units) {
    Index index = new Index(groups);
    double[][] columns = new double[groups.size()][units];
    int unit = 0;
    for (int first = 0, end; first < sorted.size(); first = end) {
      Row row = sorted.get(first);
      Sum sum = new Sum();
      for (end = first; end < sorted.size() && sorted.get(end).sameCell(row); end++) {
        sum.add(sorted.get(end).n());
      }
      columns[index.of(row.group())][unit] = sum.value();
      if (end < sorted.size() && !sorted.get(end).unit().equals(row.unit())) {
        unit++;
      }
    }
    return columns;
  }

  /** Keys of the neighbourhoods, ascending. */
  public List<String> units() {
    return units;
  }

  /** Keys of the groups, in the order of the columns. */
  public List<String> groups() {
    return groups;
  }

  /** Persons of a group in a unit, both by position. */
  public double n(int unit, int group) {
    return columns[group][unit];
  }

  /**
   * The same counts with the groups in the order given, lowest first, as the ordered measures need
   * it. Groups that are not named are left out.
   *
   * @throws IllegalArgumentException for a group that the counts do not have
   */
  public Counts ordered(List<String> order) {
    Index index = new Index(groups);
    double[][] chosen = order.stream().map(g -> columns[index.of(g)]).toArray(double[][]::new);
    return new Counts(units, order, chosen);
  }

  /** Persons of a unit, all groups together. */
  public double population(int unit) {
    Sum sum = new Sum();
    for (double[] column : columns) {
      sum.add(column[unit]);
    }
    return sum.value();
  }

  /** The same persons by larger units: each unit's key is replaced by its cluster's. */
  public Counts aggregated(UnaryOperator<String> cluster) {
    SortedMap<String, Counts> parts = split(cluster);
    double[][] sums =
        IntStream.range(0, columns.length)
            .mapToObj(g -> parts.values().stream().mapToDouble(part -> part.members(g)).toArray())
            .toArray(double[][]::new);
    return new Counts(List.copyOf(parts.keySet()), groups, sums);
  }

  private double members(int group) {
    return Sum.of(columns[group]).value();
  }

  /** One table per cluster, with the units of it and all groups, by ascending key. */
  public SortedMap<String, Counts> split(UnaryOperator<String> cluster) {
    SortedMap<String, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < units.size(); i++) {
      members.computeIfAbsent(cluster.apply(units.get(i)), key -> new ArrayList<>()).add(i);
    }
    SortedMap<String, Counts> parts = new TreeMap<>();
    members.forEach((key, positions) -> parts.put(key, part(positions, groups)));
    return parts;
  }

  /** The part of the table that lies in these units and groups. */
  public Counts only(Predicate<String> unit, Predicate<String> group) {
    List<Integer> kept =
        IntStream.range(0, units.size()).filter(i -> unit.test(units.get(i))).boxed().toList();
    return part(kept, groups.stream().filter(group).toList());
  }

  private Counts part(List<Integer> positions, List<String> chosen) {
    Index index = new Index(groups);
    double[][] part =
        chosen.stream()
            .map(group -> columns[index.of(group)])
            .map(column -> positions.stream().mapToDouble(i -> column[i]).toArray())
            .toArray(double[][]::new);
    return new Counts(positions.stream().map(units::get).toList(), chosen, part);
  }

  /** All groups, ready for the formulas. */
  public Table table() {
    return Table.of(columns);
  }

  /** A group against everybody else. */
  public Table against(String group) {
    return table().against(new Index(groups).of(group));
  }

  /** A group against another; persons of further groups count only where a measure says "all". */
  public Table against(String group, String reference) {
    Index index = new Index(groups);
    return table().against(index.of(group), index.of(reference));
  }

  /**
   * One row of a long table.
   *
   * @param unit key of the neighbourhood
   * @param group key of the group
   * @param n persons, or the sum of their weights: 0 or from 1e-60 to 1e18
   */
  public record Row(String unit, String group, double n) {
    private static final Comparator<Row> ORDER =
        Comparator.comparing(Row::unit).thenComparing(Row::group).thenComparingDouble(Row::n);

    private Row checked(int number) {
      String fault = unit == null ? "no unit" : group == null ? "no group" : Table.fault(n);
      if (fault != null) {
        throw new IllegalArgumentException(
            "Row %d (unit %s, group %s) has %s: correct the row or leave it out."
                .formatted(number, unit, group, fault));
      }
      return this;
    }

    private boolean sameCell(Row other) {
      return unit.equals(other.unit) && group.equals(other.group);
    }
  }

  /** Positions of the groups. */
  private record Index(List<String> groups) {
    int of(String group) {
      int position = groups.indexOf(group);
      if (position < 0) {
        throw new IllegalArgumentException(
            "There is no group %s among %s: name one of these.".formatted(group, groups));
      }
      return position;
    }
  }
}
