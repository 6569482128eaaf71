package se.boverket.barometer.disclosure;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Count tables as files bring them. */
final class CountFiles {
  private CountFiles() {}

  static PlainTable twoByTwo() {
    return Drawn.table(
        "t",
        """
        omrade | kon | antal
        a | 1 | 3
        a | 2 | 30
        a | T | 33
        b | 1 | 20
        b | 2 | 10
        b | T | 30
        c | 1 | 50
        c | 2 | 60
        c | T | 110
        T | 1 | 73
        T | 2 | 100
        T | T | 173
        """);
  }

  /** Two municipalities of a few areas, with all margins. */
  static PlainTable random(long seed) {
    SplittableRandom lot = new SplittableRandom(seed);
    Map<String, Long> cells = new TreeMap<>();
    for (String area : List.of("0114A0010", "0114B0010", "0114C0010", "0115A0010", "0115C0010")) {
      for (String kon : List.of("1", "2", "3")) {
        long n = lot.nextInt(100) < 30 ? lot.nextInt(6) : lot.nextInt(60);
        for (String a : List.of(area, area.substring(0, 4), "01", "00")) {
          for (String k : List.of(kon, "T")) {
            cells.merge(a + "|" + k, n, Long::sum);
          }
        }
      }
    }
    StringBuilder drawing = new StringBuilder("omrade|kon|antal\n");
    cells.forEach((k, n) -> drawing.append(k).append('|').append(n).append('\n'));
    return Drawn.table("t", drawing.toString());
  }
}
