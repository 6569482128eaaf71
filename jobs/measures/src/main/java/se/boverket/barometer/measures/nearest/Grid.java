package se.boverket.barometer.measures.nearest;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where persons live, by 100 m squares: a map of the inhabited squares in which the persons of a
 * circle are counted row by row, two look-ups a row, however many squares the circle covers.
 */
public final class Grid {
  private static final int METRES = 100;
  private static final int WORD = 6;
  private static final long MOST_WORDS = 1L << 27;

  private final long[] squares;
  private final int firstRow;
  private final int firstColumn;
  private final int rows;
  private final int columns;
  private final int wordsPerRow;
  private final long[] inhabited;
  private final int[] before;
  private final long[][] cumulated;

  private Grid(long[] places, int groups) {
    squares = Arrays.stream(places).sorted().distinct().toArray();
    int[] range = range(squares);
    firstRow = range[0];
    firstColumn = range[1];
    rows = range[2];
    columns = range[3];
    wordsPerRow = (columns >> WORD) + 1;
    inhabited = new long[words()];
    before = new int[inhabited.length];
    cumulated = new long[groups + 1][squares.length + 1];
    for (long square : squares) {
      int column = column(square);
      inhabited[row(square) * wordsPerRow + (column >> WORD)] |= 1L << column;
    }
    for (int word = 1; word < before.length; word++) {
      before[word] = before[word - 1] + Long.bitCount(inhabited[word - 1]);
    }
  }

  /**
   * The map of all persons; places in the same square are added up.
   *
   * @param east SWEREF 99 TM easting of each place, metres
   * @param north northing of each place, metres
   * @param persons persons [group][place]
   * @throws IllegalArgumentException for negative counts, or coordinates too far apart for one map
   */
  public static Grid of(int[] east, int[] north, long[][] persons) {
    long[] places =
        IntStream.range(0, east.length).mapToLong(i -> place(east[i], north[i])).toArray();
    Grid grid = new Grid(places, persons.length);
    for (int g = 0; g < persons.length; g++) {
      grid.count(places, persons[g], g);
    }
    return grid;
  }

  private void count(long[] places, long[] persons, int group) {
    for (int i = 0; i < places.length; i++) {
      if (persons[i] < 0) {
        throw new IllegalArgumentException(
            "Place %d has a negative count: correct it or leave the place out.".formatted(i));
      }
      int next = Arrays.binarySearch(squares, places[i]) + 1;
      cumulated[group][next] += persons[i];
      cumulated[groups()][next] += persons[i];
    }
    Arrays.parallelPrefix(cumulated[group], Long::sum);
    if (group == groups() - 1) {
      Arrays.parallelPrefix(cumulated[groups()], Long::sum);
    }
  }

  /** Number of inhabited squares; they are numbered from south to north, then west to east. */
  public int squares() {
    return squares.length;
  }

  public int groups() {
    return cumulated.length - 1;
  }

  /** The number of the square that holds this place, negative if nobody lives there. */
  public int square(int east, int north) {
    return Arrays.binarySearch(squares, place(east, north));
  }

  /** Persons of a group in a square. */
  public long persons(int group, int square) {
    return cumulated[group][square + 1] - cumulated[group][square];
  }

  /** Number of rows of squares, the inhabited and the empty. */
  int rows() {
    return rows;
  }

  /** All persons of the map. */
  long everybody() {
    return cumulated[groups()][squares.length];
  }

  int row(int square) {
    return row(squares[square]);
  }

  int column(int square) {
    return column(squares[square]);
  }

  /** All persons whose square is at most this far away. */
  long everybodyWithin(int square, long squaredDistance) {
    long[] all = cumulated[groups()];
    int radius = (int) Math.sqrt((double) squaredDistance);
    int row = row(square);
    int column = column(square);
    int top = Math.min(rows - 1, row + radius);
    long sum = 0;
    for (int y = Math.max(0, row - radius); y <= top; y++) {
      int width = (int) Math.sqrt((double) (squaredDistance - (long) (y - row) * (y - row)));
      sum += all[rank(y, column + width + 1)] - all[rank(y, column - width)];
    }
    return sum;
  }

  /** Persons of a group, or of all, in the squares numbered from (inclusive) to (exclusive). */
  long persons(int group, int from, int to) {
    return cumulated[group][to] - cumulated[group][from];
  }

  /**
   * The number of the first square at or after this place; places off the map are brought to it.
   */
  int rank(int row, int anyColumn) {
    int column = Math.min(columns, Math.max(0, anyColumn));
    int word = row * wordsPerRow + (column >> WORD);
    return before[word] + Long.bitCount(inhabited[word] & ((1L << column) - 1));
  }

  private int row(long square) {
    return (int) (square >> Integer.SIZE) - firstRow;
  }

  private int column(long square) {
    return easting(square) - firstColumn;
  }

  private int words() {
    long words = (long) rows * wordsPerRow;
    if (words > MOST_WORDS) {
      throw new IllegalArgumentException(
          "The places lie %d × %d squares of 100 m apart, too far for one map: check the coordinates."
              .formatted(rows, columns));
    }
    return (int) words;
  }

  private static long place(int east, int north) {
    return ((long) Math.floorDiv(north, METRES) << Integer.SIZE)
        | Integer.toUnsignedLong(Math.floorDiv(east, METRES) ^ Integer.MIN_VALUE);
  }

  /** The sign bit is turned in a place so that places sort from west to east. */
  private static int easting(long square) {
    return (int) square ^ Integer.MIN_VALUE;
  }

  private static int[] range(long[] squares) {
    if (squares.length == 0) {
      return new int[] {0, 0, 0, 0};
    }
    int south = (int) (squares[0] >> Integer.SIZE);
    int north = (int) (squares[squares.length - 1] >> Integer.SIZE);
    int west = Arrays.stream(squares).mapToInt(Grid::easting).min().getAsInt();
    int east = Arrays.stream(squares).mapToInt(Grid::easting).max().getAsInt();
    return new int[] {south, west, north - south + 1, east - west + 1};
  }
}
