package se.boverket.barometer.tables.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A text column while it is read: each different value is kept once. The values' bytes lie one
 * after the other, each behind its code and length, so that a look-up touches memory twice: that is
 * what reading a column with many values costs.
 */
final class TextCells implements Cells {
  private static final int HEAD = 8;

  private final String column;
  private final Kind kind;
  private final Faults faults;
  private final List<String> values = new ArrayList<>();
  private ByteBuffer entries = ByteBuffer.allocate(1 << 14).position(1);
  private int[] slots = new int[1 << 10];
  private int[] codes = new int[1 << 10];
  private int rows;

  TextCells(String column, Kind kind, Faults faults) {
    this.column = column;
    this.kind = kind;
    this.faults = faults;
  }

  /** Whether numbers are welcome as texts. */
  boolean any() {
    return kind == Kind.ANY;
  }

  @Override
  public void add(byte[] bytes, int from, int to, int number) {
    if (from == to && kind.required()) {
      faults.note("column " + column, Fault.EMPTY, number);
    }
    int slot = slot(bytes, from, to);
    if (slots[slot] == 0) {
      slots[slot] = entry(bytes, from, to);
      values.add(decoded(ByteBuffer.wrap(bytes, from, to - from), number));
      add(values.size() - 1);
      makeRoom();
    } else {
      add(entries.getInt(slots[slot]));
    }
  }

  /** Adds a cell with a value that was read before. */
  void add(int code) {
    if (rows == codes.length) {
      codes = Arrays.copyOf(codes, rows * 2);
    }
    codes[rows++] = code;
  }

  /** The code of the cell added last. */
  int last() {
    return codes[rows - 1];
  }

  /** The column, its values in order, so that codes compare as the values do. */
  Texts done() {
    int[] order =
        IntStream.range(0, values.size())
            .boxed()
            .sorted(Comparator.comparing(values::get))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] ranks = new int[order.length];
    IntStream.range(0, order.length).forEach(rank -> ranks[order[rank]] = rank);
    int[] ranked = new int[rows];
    Arrays.setAll(ranked, row -> ranks[codes[row]]);
    return new Texts(ranked, Arrays.stream(order).mapToObj(values::get).toList());
  }

  /** Where the value's entry is noted, or, with 0 there, where it is to be. */
  private int slot(byte[] bytes, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    int slot = hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(slots.length) + 1;
    while (slots[slot] != 0 && !same(slots[slot], bytes, from, to)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private boolean same(int entry, byte[] bytes, int from, int to) {
    int start = entry + HEAD;
    int end = start + entries.getInt(entry + 4);
    return Arrays.equals(entries.array(), start, end, bytes, from, to);
  }

  private int entry(byte[] bytes, int from, int to) {
    int length = to - from;
    if (entries.remaining() < HEAD + length) {
      int size = Math.addExact(Math.max(entries.capacity(), HEAD + length), entries.capacity());
      entries = ByteBuffer.allocate(size).put(entries.flip());
    }
    int entry = entries.position();
    entries.putInt(values.size()).putInt(length).put(bytes, from, length);
    return entry;
  }

  private void makeRoom() {
    if (values.size() * 2 > slots.length) {
      slots = new int[slots.length * 2];
      for (int at = 1; at < entries.position(); ) {
        int end = at + HEAD + entries.getInt(at + 4);
        slots[slot(entries.array(), at + HEAD, end)] = at;
        at = end;
      }
    }
  }

  private String decoded(ByteBuffer bytes, int number) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      faults.note("column " + column, Fault.NOT_UTF8, number);
      return "";
    }
  }
}
