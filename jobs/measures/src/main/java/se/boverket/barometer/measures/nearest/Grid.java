package se.boverket.barometer.measures.nearest;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where persons live, by 100 m squares: the inhabited squares with their persons by group. The
 * squares are numbered along a tour on which what is near in number is near in space.
 */
public final class Grid {
  private static final int METRES = 100;

  /** From south to north, then from west to east. */
  private final long[] places;

  /** The squares in the same order. */
  private final int[] numbers;

  private final int groups;

  /**
   * Persons of all squares before one, [square · (groups + 1) + group], all groups together last.
   */
  private final long[] cumulated;

  private Grid(long[] all, int groups) {
    this.places = distinct(all);
    this.groups = groups;
    this.cumulated = new long[(places.length + 1) * (groups + 1)];
    this.numbers = new int[places.length];
    int[] tour = Hilbert.tour(west(), south());
    for (int square = 0; square < tour.length; square++) {
      numbers[tour[square]] = square;
    }
  }

  /**
   * The map of all persons; places in the same square are added up.
   *
   * @param east SWEREF 99 TM easting of each place, metres
   * @param north northing of each place, metres
   * @param persons persons [group][place]
   * @throws IllegalArgumentException for negative counts
   */
  public static Grid of(int[] east, int[] north, long[][] persons) {
    long[] everybody =
        IntStream.range(0, east.length)
            .mapToLong(i -> Arrays.stream(persons).mapToLong(group -> group[i]).sum())
            .toArray();
    return of(east, north, everybody, persons);
  }

  /**
   * The map of all persons, whose groups may overlap or leave some out.
   *
   * @param everybody persons of each place: those who are counted as near
   * @param persons persons [group][place]
   * @throws IllegalArgumentException likewise
   */
  public static Grid of(int[] east, int[] north, long[] everybody, long[][] persons) {
    long[] places =
        IntStream.range(0, east.length).mapToLong(i -> place(east[i], north[i])).toArray();
    Grid grid = new Grid(places, persons.length);
    int[] squares = Arrays.stream(places).mapToInt(grid::square).toArray();
    for (int g = 0; g < persons.length; g++) {
      grid.count(squares, persons[g], g);
    }
    grid.count(squares, everybody, persons.length);
    int width = persons.length + 1;
    for (int at = width; at < grid.cumulated.length; at++) {
      grid.cumulated[at] += grid.cumulated[at - width];
    }
    return grid;
  }

  private void count(int[] squares, long[] counts, int group) {
    for (int i = 0; i < squares.length; i++) {
      if (counts[i] < 0) {
        throw new IllegalArgumentException(
            "Place %d has a negative count: correct it or leave the place out.".formatted(i));
      }
      cumulated[at(squares[i] + 1, group)] += counts[i];
    }
  }

  /** Each place once, ascending. */
  private static long[] distinct(long[] all) {
    long[] sorted = all.clone();
    Arrays.sort(sorted);
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  private int at(int square, int group) {
    return square * (groups + 1) + group;
  }

  /** Number of inhabited squares. */
  public int squares() {
    return places.length;
  }

  public int groups() {
    return groups;
  }

  /** The number of the square that holds this place, negative if nobody lives there. */
  public int square(int east, int north) {
    return square(place(east, north));
  }

  private int square(long place) {
    int at = Arrays.binarySearch(places, place);
    return at < 0 ? at : numbers[at];
  }

  /** Persons of a group in a square. */
  public long persons(int group, int square) {
    return cumulated[at(square + 1, group)] - cumulated[at(square, group)];
  }

  /** All persons in the squares numbered from (inclusive) to (exclusive). */
  long everybody(int from, int to) {
    return cumulated[at(to, groups)] - cumulated[at(from, groups)];
  }

  /** Adds the persons of every group in the squares numbered from (inclusive) to (exclusive). */
  void add(int from, int to, long[] sums) {
    int start = at(from, 0);
    int end = at(to, 0);
    for (int g = 0; g < groups; g++) {
      sums[g] += cumulated[end + g] - cumulated[start + g];
    }
  }

  /** Number of rows from the equator, by square. */
  int[] rows() {
    return numbered(south());
  }

  /** Number of columns from the zero easting, by square. */
  int[] columns() {
    return numbered(west());
  }

  private int[] numbered(int[] byPlace) {
    int[] bySquare = new int[byPlace.length];
    for (int i = 0; i < byPlace.length; i++) {
      bySquare[numbers[i]] = byPlace[i];
    }
    return bySquare;
  }

  private int[] south() {
    return Arrays.stream(places).mapToInt(place -> (int) (place >> Integer.SIZE)).toArray();
  }

  private int[] west() {
    return Arrays.stream(places).mapToInt(place -> (int) place ^ Integer.MIN_VALUE).toArray();
  }

  /** The sign bit of the column is turned so that places sort from west to east. */
  private static long place(int east, int north) {
    return ((long) Math.floorDiv(north, METRES) << Integer.SIZE)
        | Integer.toUnsignedLong(Math.floorDiv(east, METRES) ^ Integer.MIN_VALUE);
  }
}
