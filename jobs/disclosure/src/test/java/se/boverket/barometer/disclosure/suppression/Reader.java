package se.boverket.barometer.disclosure.suppression;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import se.boverket.barometer.disclosure.system.LinkedTable;

/**
 * What a reader could compute, by plain dense elimination modulo a third prime: slow, short, and
 * nothing of it in the product.
 */
final class Reader {
  private static final long PRIME = 1_000_003;
  private final List<long[]> known = new ArrayList<>();
  private final LinkedTable table;

  Reader(LinkedTable table) {
    this.table = table;
    IntStream.range(0, table.inner().length)
        .filter(i -> table.inner()[i] == 0)
        .forEach(i -> learn(unit(i)));
  }

  /** True when everything small is safe from readers and from owners of one-person cells. */
  static boolean safe(LinkedTable table, BitSet shown, SmallCounts rule) {
    BitSet small = new BitSet();
    IntStream.range(0, table.counts().length)
        .filter(c -> rule.protects(table.counts()[c]))
        .forEach(small::set);
    Reader reader = of(table, shown);
    if (small.stream().anyMatch(c -> reader.knows(reader.row(c))) || reader.knowsOnes(rule)) {
      return false;
    }
    return small.stream()
        .filter(c -> table.counts()[c] == 1)
        .noneMatch(c -> owns(table, shown, small, c));
  }

  private static boolean owns(LinkedTable table, BitSet shown, BitSet small, int own) {
    Reader before = of(table, shown);
    before.learn(before.row(own));
    long[] mine = before.populated(own);
    return small.stream()
        .anyMatch(c -> !Arrays.equals(mine, before.populated(c)) && before.knows(before.row(c)));
  }

  private static Reader of(LinkedTable table, BitSet shown) {
    Reader reader = new Reader(table);
    shown.stream().forEach(c -> reader.learn(reader.row(c)));
    return reader;
  }

  private boolean knowsOnes(SmallCounts rule) {
    for (int c = 0; c < table.counts().length; c++) {
      int[] small =
          Arrays.stream(table.layout().members()[c])
              .filter(i -> rule.protects(table.inner()[i]))
              .toArray();
      if (small.length > 1
          && Arrays.stream(small).allMatch(i -> table.inner()[i] == 1)
          && knows(sum(small))) {
        return true;
      }
    }
    return false;
  }

  private long[] populated(int cell) {
    return sum(
        Arrays.stream(table.layout().members()[cell]).filter(i -> table.inner()[i] > 0).toArray());
  }

  long[] row(int cell) {
    return sum(table.layout().members()[cell]);
  }

  private long[] sum(int[] members) {
    long[] row = new long[table.inner().length];
    for (int i : members) {
      row[i] = 1;
    }
    return row;
  }

  private long[] unit(int inner) {
    return sum(new int[] {inner});
  }

  boolean knows(long[] row) {
    return pivot(reduced(row)) < 0;
  }

  void learn(long[] row) {
    long[] rest = reduced(row);
    int pivot = pivot(rest);
    if (pivot >= 0) {
      long factor = inverse(rest[pivot]);
      for (int i = 0; i < rest.length; i++) {
        rest[i] = rest[i] * factor % PRIME;
      }
      known.add(rest);
    }
  }

  private long[] reduced(long[] row) {
    long[] rest = row.clone();
    for (long[] leader : known) {
      long factor = rest[pivot(leader)];
      for (int i = 0; factor != 0 && i < rest.length; i++) {
        rest[i] = Math.floorMod(rest[i] - factor * leader[i], PRIME);
      }
    }
    return rest;
  }

  private static int pivot(long[] row) {
    return IntStream.range(0, row.length).filter(i -> row[i] != 0).findFirst().orElse(-1);
  }

  private static long inverse(long value) {
    return BigInteger.valueOf(value).modInverse(BigInteger.valueOf(PRIME)).longValueExact();
  }
}
