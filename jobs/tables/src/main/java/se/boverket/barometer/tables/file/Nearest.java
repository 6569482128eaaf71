package se.boverket.barometer.tables.file;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The name that a misspelt one most likely stands for. */
public final class Nearest {
  private Nearest() {}

  /** The name with the fewest letters to change, case aside; the first of several. */
  public static String to(String name, List<String> names) {
    return names.stream()
        .min(Comparator.comparingInt(other -> distance(lower(name), lower(other))))
        .orElseThrow();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Levenshtein's distance: letters added, dropped or changed. */
  private static int distance(String a, String b) {
    int[] above = IntStream.rangeClosed(0, b.length()).toArray();
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
