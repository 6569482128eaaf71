package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Two counties, three municipalities, each of three RegSO of which one is a single DeSO, by kon and
 * bakgrund, published with cell keys.
 */
final class NoisyCountry {
  private static final List<String> KOMMUNER = List.of("0114", "0115", "0980");

  private NoisyCountry() {}

  /** A cell before it is published. */
  private record Sum(long count, long key) {
    Sum plus(Sum other) {
      return new Sum(count + other.count, key + other.key & 0xFFFF_FFFFL);
    }
  }

  /**
   * The tables of a release.
   *
   * @param secret another one, another draw of the same country
   */
  static List<PlainTable> tables(long secret) {
    Map<String, Sum> cells = new TreeMap<>();
    SplittableRandom lot = new SplittableRandom(1);
    SplittableRandom keys = new SplittableRandom(secret);
    for (String line : lines()) {
      for (String kon : List.of("1", "2")) {
        for (String born : List.of("inrikes", "utrikes")) {
          long n = lot.nextInt(born.equals("utrikes") ? 12 : 60);
          Sum inner = new Sum(n, n == 0 ? 0 : keys.nextLong(1L << 32));
          for (String area : line.split(",")) {
            for (String k : List.of(kon, "T")) {
              for (String b : List.of(born, "T")) {
                cells.merge(area + "|" + k + "|" + b, inner, Sum::plus);
              }
            }
          }
        }
      }
    }
    return List.of(population(cells), index(cells), areas());
  }

  /** DeSO, RegSO, municipality, county and country, as they are keyed. */
  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (String k : KOMMUNER) {
      String above =
          "kommun|" + k + "|aktuell,lan|" + k.substring(0, 2) + "|aktuell,riket|00|aktuell";
      for (int r = 1; r <= 3; r++) {
        for (int d = 1; d <= r; d++) {
          lines.add(
              "deso|%sA%d0%d0|deso2018,regso|%sR00%d|regso2020,%s".formatted(k, r, d, k, r, above));
        }
      }
    }
    return lines;
  }

  private static PlainTable population(Map<String, Sum> cells) {
    StringBuilder drawing =
        new StringBuilder("ar|niva|omrade|indelning|kon|alder|bakgrund|antal|status\n");
    cells.forEach(
        (key, sum) -> {
          String[] k = key.split("\\|");
          Shown shown = shown(sum);
          drawing.append(
              "2022|%s|%s|%s|%s|T|%s|%s|%s%n"
                  .formatted(k[0], k[1], k[2], k[3], k[4], text(shown), shown.letter()));
        });
    return Drawn.table("befolkning", drawing.toString());
  }

  private static PlainTable index(Map<String, Sum> cells) {
    StringBuilder drawing = new StringBuilder("ar|niva|omrade|indelning|folkmangd|status\n");
    cells.forEach(
        (key, sum) -> {
          if (key.startsWith("regso") && key.endsWith("|T|T")) {
            drawing.append(
                "2022|%s|%s|%s%n"
                    .formatted(key.replace("|T|T", ""), text(shown(sum)), shown(sum).letter()));
          }
        });
    return Drawn.table("socioekonomiskt_index", drawing.toString());
  }

  private static PlainTable areas() {
    StringBuilder drawing =
        new StringBuilder("niva|omrade|indelning|niva_over|omrade_over|indelning_over\n");
    lines().stream()
        .flatMap(
            line -> {
              String[] chain = (line + ",-|-|-").split(",");
              return IntStream.range(0, chain.length - 1)
                  .mapToObj(k -> chain[k] + "|" + chain[k + 1]);
            })
        .distinct()
        .forEach(row -> drawing.append(row).append('\n'));
    return Drawn.table("dim_omrade", drawing.toString());
  }

  private static Shown shown(Sum sum) {
    return RulesTest.RULES.count(PTableTest.DEFAULT.protect(sum.count, Scatter.of(sum.key)));
  }

  private static String text(Shown shown) {
    return shown.value() == null ? "-" : shown.value().toString();
  }

  /** Persons crossed by columns of two codes each, as cell keys publish them. */
  static PlainTable crossed(int persons, int columns) {
    Map<String, Sum> cells = new TreeMap<>();
    SplittableRandom lot = new SplittableRandom(1);
    for (int person = 0; person < persons; person++) {
      Sum one = new Sum(1, lot.nextLong(1L << 32));
      int codes = lot.nextInt(1 << columns);
      for (int shown = 0; shown < 1 << columns; shown++) {
        StringBuilder key = new StringBuilder();
        for (int c = 0; c < columns; c++) {
          key.append((shown >> c & 1) == 0 ? "T" : "" + (codes >> c & 1)).append('|');
        }
        cells.merge(key.toString(), one, Sum::plus);
      }
    }
    StringBuilder drawing = new StringBuilder();
    for (int c = 0; c < columns; c++) {
      drawing.append('k').append(c).append('|');
    }
    drawing.append("antal\n");
    cells.forEach((key, sum) -> drawing.append(key).append(text(shown(sum))).append('\n'));
    return Drawn.table("t", drawing.toString());
  }
}
