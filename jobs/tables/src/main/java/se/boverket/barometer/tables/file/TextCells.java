package se.boverket.barometer.tables.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A text column while it is read: each different value is kept once. */
final class TextCells implements Cells {
  private final String column;
  private final Kind kind;
  private final Faults faults;
  private final List<byte[]> keys = new ArrayList<>();
  private final List<String> values = new ArrayList<>();
  private int[] slots = new int[1 << 10];
  private int[] codes = new int[1 << 10];
  private int rows;

  TextCells(String column, Kind kind, Faults faults) {
    this.column = column;
    this.kind = kind;
    this.faults = faults;
  }

  @Override
  public void add(byte[] bytes, int from, int to, int number) {
    if (from == to && kind.required()) {
      faults.note("column " + column, Fault.EMPTY, number);
    }
    int slot = slot(bytes, from, to);
    if (slots[slot] == 0) {
      keys.add(Arrays.copyOfRange(bytes, from, to));
      values.add(decoded(keys.get(keys.size() - 1), number));
      slots[slot] = keys.size();
      add(keys.size() - 1);
      makeRoom();
    } else {
      add(slots[slot] - 1);
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

  private int slot(byte[] bytes, int from, int to) {
    int hash = 1;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    hash *= 0x9E3779B9;
    int slot = (hash ^ hash >>> 15) & slots.length - 1;
    while (slots[slot] != 0 && !same(keys.get(slots[slot] - 1), bytes, from, to)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private static boolean same(byte[] key, byte[] bytes, int from, int to) {
    return Arrays.equals(key, 0, key.length, bytes, from, to);
  }

  private void makeRoom() {
    if (keys.size() * 2 > slots.length) {
      slots = new int[slots.length * 2];
      for (int code = 0; code < keys.size(); code++) {
        slots[slot(keys.get(code), 0, keys.get(code).length)] = code + 1;
      }
    }
  }

  private String decoded(byte[] key, int number) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(key)).toString();
    } catch (CharacterCodingException e) {
      faults.note("column " + column, Fault.NOT_UTF8, number);
      return new String(key, StandardCharsets.UTF_8);
    }
  }
}
