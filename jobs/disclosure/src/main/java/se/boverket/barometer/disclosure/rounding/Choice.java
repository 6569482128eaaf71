package se.boverket.barometer.disclosure.rounding;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import se.boverket.barometer.disclosure.system.LinkedTable;

/**
 * Which of the rounded inner cells become the base: beginning with none, always the one whose
 * change brings the squared deviation over all cells down most, up or back down again, until none
 * does, nor any exchange of two that share a cell of few. Whole numbers throughout; the first wins
 * a tie.
 */
final class Choice {
  private static final int NEAR = 64;
  private static final int[] NONE = {};
  private final int[] inner;
  private final int[][] rounded;
  private final int[][] cellsOf;
  private final long[] deviation;
  private final long[] gain;
  private final long base;
  private final BitSet raised = new BitSet();

  /**
   * @param some inner cells to round, each to 0 or the base
   */
  Choice(LinkedTable table, BitSet some, long base) {
    this.base = base;
    inner = some.stream().toArray();
    Map<Integer, Integer> places = new HashMap<>();
    Arrays.stream(inner).forEach(i -> places.put(i, places.size()));
    rounded =
        Arrays.stream(table.layout().members())
            .map(m -> Arrays.stream(m).filter(some::get).map(places::get).toArray())
            .filter(m -> m.length > 0)
            .toArray(int[][]::new);
    deviation =
        Arrays.stream(rounded)
            .mapToLong(m -> Arrays.stream(m).mapToLong(p -> table.inner()[inner[p]]).sum())
            .toArray();
    cellsOf = cellsOf();
    gain = IntStream.range(0, inner.length).mapToLong(this::gain).toArray();
  }

  /** The inner cells that become the base; the others become zero. */
  BitSet raised() {
    do {
      for (int best = best(); best >= 0; best = best()) {
        change(best);
      }
    } while (exchanged());
    BitSet cells = new BitSet();
    raised.stream().forEach(p -> cells.set(inner[p]));
    return cells;
  }

  private int best() {
    int best = -1;
    long most = 0;
    for (int p = 0; p < gain.length; p++) {
      if (gain[p] > most) {
        best = p;
        most = gain[p];
      }
    }
    return best;
  }

  /** Raises one and lowers another near it wherever that is better; false where nowhere. */
  private boolean exchanged() {
    boolean any = false;
    for (int place = 0; place < inner.length; place++) {
      int partner = partner(place);
      if (partner >= 0) {
        change(place);
        change(partner);
        any = true;
      }
    }
    return any;
  }

  private int partner(int place) {
    int best = -1;
    long most = 0;
    for (int cell : cellsOf[place]) {
      for (int other : rounded[cell].length > NEAR ? NONE : rounded[cell]) {
        if (raised.get(other) != raised.get(place)) {
          long both = gain[place] + gain[other] + 2 * base * base * shared(place, other);
          best = both > most ? other : best;
          most = Math.max(most, both);
        }
      }
    }
    return best;
  }

  private long shared(int one, int other) {
    return Arrays.stream(cellsOf[one])
        .filter(c -> Arrays.binarySearch(cellsOf[other], c) >= 0)
        .count();
  }

  /** How much less the squared deviation gets when the place changes. */
  private long gain(int place) {
    long sum = Arrays.stream(cellsOf[place]).mapToLong(c -> deviation[c]).sum();
    long step = raised.get(place) ? -base : base;
    return 2 * step * sum - base * base * cellsOf[place].length;
  }

  /** Changes a place; each other's gain moves by what their shared cells moved. */
  private void change(int place) {
    long step = raised.get(place) ? -base : base;
    raised.flip(place);
    for (int cell : cellsOf[place]) {
      deviation[cell] -= step;
      for (int other : rounded[cell]) {
        gain[other] -= raised.get(other) ? -2 * base * step : 2 * base * step;
      }
    }
    gain[place] = gain(place);
  }

  private int[][] cellsOf() {
    IntStream.Builder[] cells =
        IntStream.range(0, inner.length)
            .mapToObj(p -> IntStream.builder())
            .toArray(IntStream.Builder[]::new);
    for (int c = 0; c < rounded.length; c++) {
      for (int place : rounded[c]) {
        cells[place].add(c);
      }
    }
    return Arrays.stream(cells).map(b -> b.build().toArray()).toArray(int[][]::new);
  }
}
