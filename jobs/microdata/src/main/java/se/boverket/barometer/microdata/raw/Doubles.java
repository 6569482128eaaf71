package se.boverket.barometer.microdata.raw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows whose key stands more than once in a year. Of a person's rows those with SenPNr = 1 are
 * kept, then those with AterPNr = 1 dropped; who is still there twice goes to quarantine with all
 * rows.
 *
 * @param out rows that do not go into the table, and why
 * @param tooMany keys that stand twice when they are more than {@link #MOST}: then no row was
 *     judged
 */
record Doubles(Map<Suspect, String> out, long tooMany) {
  /** The rule that drops a row. */
  static final String DROPPED = "nyckel.struken";

  /** The rule that sends a row to quarantine. */
  static final String QUARANTINED = "nyckel.dubbel";

  /**
   * So many keys that stand twice are judged. More of them are not persons with several numbers but
   * a file that was delivered twice, and all their rows would lie in memory.
   */
  static final int MOST = 500_000;

  /** Rows of a rule. */
  long rows(String rule) {
    return out.values().stream().filter(rule::equals).count();
  }

  /** What was found. */
  List<Fault> faults(RawTable table, long rows) {
    List<Fault> faults = new ArrayList<>();
    long twice = rows(QUARANTINED);
    long dropped = rows(DROPPED);
    String key = "key " + table.contract().key() + " stands more than once in the year.";
    if (tooMany > 0) {
      String cause = " These are keys, not rows: a file was probably delivered twice.";
      faults.add(refused(table, tooMany, key + cause));
    }
    if (twice > table.limit() * rows) {
      faults.add(refused(table, twice, "rows whose " + key));
    } else if (twice > 0) {
      faults.add(fault(table, Fault.Severity.QUARANTINED, twice, "rows whose " + key));
    }
    if (dropped > 0) {
      String kept = "the person's row with SenPNr = 1, or without AterPNr = 1, was kept.";
      faults.add(new Fault(Fault.Severity.DROPPED, table.name(), "", DROPPED, dropped, kept));
    }
    return faults;
  }

  private static Fault refused(RawTable table, long rows, String message) {
    return fault(table, Fault.Severity.REFUSED, rows, message);
  }

  private static Fault fault(RawTable table, Fault.Severity severity, long rows, String message) {
    return new Fault(severity, table.name(), "", QUARANTINED, rows, message);
  }

  /**
   * The rows that do not go into the table, and why.
   *
   * @param suspects all rows whose key another one may have
   */
  static Map<Suspect, String> verdicts(List<Suspect> suspects) {
    Map<List<Long>, List<Suspect>> byKey = new HashMap<>();
    suspects.forEach(
        s -> byKey.computeIfAbsent(List.of(s.key1(), s.key2()), k -> new ArrayList<>(2)).add(s));
    Map<Suspect, String> out = new HashMap<>();
    byKey.values().stream().filter(same -> same.size() > 1).forEach(same -> judge(same, out));
    return out;
  }

  private static void judge(List<Suspect> same, Map<Suspect, String> out) {
    List<Suspect> latest = same.stream().filter(Suspect::latest).toList();
    List<Suspect> kept = latest.isEmpty() ? same : latest;
    List<Suspect> left = kept.size() == 1 ? kept : kept.stream().filter(s -> !s.reused()).toList();
    for (Suspect suspect : same) {
      if (left.size() != 1) {
        out.put(suspect, QUARANTINED);
      } else if (!suspect.equals(left.get(0))) {
        out.put(suspect, DROPPED);
      }
    }
  }

  /**
   * The hashes that stand more than once, ascending.
   *
   * @param parts hashes of keys
   */
  static long[] twice(List<long[]> parts) {
    long[] keys = perhapsTwice(parts);
    Arrays.sort(keys);
    int n = 0;
    for (int i = 1; i < keys.length; i++) {
      if (keys[i] == keys[i - 1] && (n == 0 || keys[n - 1] != keys[i])) {
        keys[n++] = keys[i];
      }
    }
    return Arrays.copyOf(keys, n);
  }

  /**
   * The hashes whose first bits another one has too. Few are left to be sorted: there are at least
   * 32 times as many beginnings as hashes.
   */
  private static long[] perhapsTwice(List<long[]> parts) {
    long all = parts.stream().mapToLong(p -> p.length).sum();
    int shift = Math.max(28, Math.min(57, Long.numberOfLeadingZeros(all) - 5));
    long[] seen = new long[1 << 58 - shift];
    long[] again = new long[seen.length];
    for (long[] part : parts) {
      for (long key : part) {
        int at = (int) (key >>> shift + 6);
        long bit = 1L << (key >>> shift);
        again[at] |= seen[at] & bit;
        seen[at] |= bit;
      }
    }
    long[] kept = new long[1024];
    int n = 0;
    for (long[] part : parts) {
      for (long key : part) {
        if ((again[(int) (key >>> shift + 6)] >>> (key >>> shift) & 1) != 0) {
          kept = n == kept.length ? Arrays.copyOf(kept, 2 * n) : kept;
          kept[n++] = key;
        }
      }
    }
    return Arrays.copyOf(kept, n);
  }
}
