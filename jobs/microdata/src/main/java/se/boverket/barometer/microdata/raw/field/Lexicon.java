package se.boverket.barometer.microdata.raw.field;

import java.io.Serializable;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/** Texts numbered in the order in which they came, found by their bytes without making a string. */
public final class Lexicon implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int PACKED = 15;
  private byte[][] texts = new byte[16][];
  private int[] meanings = new int[16];
  private long[] low = new long[16];
  private long[] high = new long[16];
  private int[] slots = new int[64];
  private int size;

  /** Of some texts, numbered in their order. */
  public static Lexicon of(Collection<String> texts) {
    Lexicon lexicon = new Lexicon();
    texts.forEach(t -> lexicon.alias(t, lexicon.size));
    return lexicon;
  }

  /** Adds another way to write a text that is there, unless it is there itself. */
  public void alias(String text, int meaning) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (find(bytes, 0, bytes.length) < 0) {
      put(bytes, meaning);
    }
  }

  /** Forgets all texts. */
  public void clear() {
    Arrays.fill(slots, 0);
    size = 0;
  }

  /** How many texts there are, other ways to write them included. */
  public int size() {
    return size;
  }

  /** The number of a text, −1 when it is not there. */
  public int find(byte[] bytes, int from, int to) {
    long l = low(bytes, from, to);
    long h = high(bytes, from, to);
    int at = slot(l, h);
    while (slots[at] != 0) {
      int i = slots[at] - 1;
      if (low[i] == l && high[i] == h && (to - from <= PACKED || same(i, bytes, from, to))) {
        return meanings[i];
      }
      at = at + 1 & slots.length - 1;
    }
    return -1;
  }

  /** The number of a text, which is added when it is not there. */
  public int add(byte[] bytes, int from, int to) {
    int found = find(bytes, from, to);
    return found >= 0 ? found : put(Arrays.copyOfRange(bytes, from, to), size);
  }

  /** The UTF-8 bytes of a number. */
  public byte[] bytes(int number) {
    return texts[number];
  }

  /** The text of a number. */
  public String text(int number) {
    return new String(texts[number], StandardCharsets.UTF_8);
  }

  private int put(byte[] text, int meaning) {
    if (size == texts.length) {
      texts = Arrays.copyOf(texts, 2 * size);
      meanings = Arrays.copyOf(meanings, 2 * size);
      low = Arrays.copyOf(low, 2 * size);
      high = Arrays.copyOf(high, 2 * size);
      slots = new int[8 * size];
      for (int i = 0; i < size; i++) {
        occupy(i);
      }
    }
    texts[size] = text;
    meanings[size] = meaning;
    low[size] = low(text, 0, text.length);
    high[size] = high(text, 0, text.length);
    occupy(size++);
    return meaning;
  }

  private void occupy(int i) {
    int at = slot(low[i], high[i]);
    while (slots[at] != 0) {
      at = at + 1 & slots.length - 1;
    }
    slots[at] = i + 1;
  }

  private int slot(long l, long h) {
    long mixed = (l ^ h * 0x9E3779B97F4A7C15L) * 0xC2B2AE3D27D4EB4FL;
    return (int) (mixed >>> 32) & slots.length - 1;
  }

  private boolean same(int i, byte[] bytes, int from, int to) {
    return Arrays.equals(texts[i], 0, texts[i].length, bytes, from, to);
  }

  private static long low(byte[] bytes, int from, int to) {
    return word(bytes, from, Math.min(8, to - from));
  }

  /** The rest of a short text and its length; of a longer one a hash. */
  private static long high(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length <= PACKED) {
      return (long) length << 56 | (length > 8 ? word(bytes, from + 8, length - 8) : 0);
    }
    long hash = length;
    for (int i = from + 8; i < to; i++) {
      hash = hash * 31 + bytes[i];
    }
    return hash | 0xFFL << 56;
  }

  private static long word(byte[] bytes, int from, int length) {
    if (from + 8 <= bytes.length) {
      long word = (long) LONG.get(bytes, from);
      return length == 8 ? word : word & (1L << 8 * length) - 1;
    }
    long word = 0;
    for (int i = length - 1; i >= 0; i--) {
      word = word << 8 | bytes[from + i] & 0xFF;
    }
    return word;
  }

  private Object writeReplace() {
    int[] ends = new int[size];
    for (int i = 0; i < size; i++) {
      ends[i] = texts[i].length + (i == 0 ? 0 : ends[i - 1]);
    }
    ByteBuffer all = ByteBuffer.allocate(size == 0 ? 0 : ends[size - 1]);
    for (int i = 0; i < size; i++) {
      all.put(texts[i]);
    }
    return new Written(all.array(), ends, Arrays.copyOf(meanings, size));
  }

  /** How it travels: thousands of codes as three arrays, because every task gets its own. */
  private record Written(byte[] texts, int[] ends, int[] meanings) implements Serializable {
    private Object readResolve() {
      Lexicon lexicon = new Lexicon();
      for (int i = 0; i < ends.length; i++) {
        lexicon.put(Arrays.copyOfRange(texts, i == 0 ? 0 : ends[i - 1], ends[i]), meanings[i]);
      }
      return lexicon;
    }
  }
}
