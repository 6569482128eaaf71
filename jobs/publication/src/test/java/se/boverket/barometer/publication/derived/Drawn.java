package se.boverket.barometer.publication.derived;

import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Schemas;

/** Figures drawn as text, beside the definitions of the checkout. */
public final class Drawn {
  public static final Schemas SCHEMAS = new Schemas(Path.of("..", "..", "schemas"));

  private Drawn() {}

  /**
   * A line a figure and area: {@code figure niva omrade indelning | cell cell …}, a cell for every
   * year: a number, a letter of status where there is no value, both as {@code 4.5E}, or {@code -}
   * where there is no row.
   */
  public static Figures figures(List<Integer> years, String text) {
    Map<String, SortedMap<Area, Line>> lines = new HashMap<>();
    text.lines().filter(l -> !l.isBlank()).forEach(l -> draw(lines, years, l.strip()));
    return new Figures(years, lines);
  }

  private static void draw(
      Map<String, SortedMap<Area, Line>> lines, List<Integer> years, String text) {
    String[] sides = text.split("\\|");
    String[] key = sides[0].strip().split("\\s+");
    String[] cells = sides[1].strip().split("\\s+");
    Line line = Line.empty(years.size());
    for (int y = 0; y < years.size(); y++) {
      if (!cells[y].equals("-")) {
        String number = cells[y].replaceAll("[A-Z]", "");
        String letter = cells[y].replaceAll("[^A-Z]", "");
        line.put(
            y,
            number.isEmpty() ? null : Double.valueOf(number),
            letter.isEmpty() ? 'A' : letter.charAt(0));
      }
    }
    lines.computeIfAbsent(key[0], f -> new TreeMap<>()).put(new Area(key[1], key[2], key[3]), line);
  }

  /** A measure of its own, one decimal. */
  public static Serie serie(String matt, String slag, String config) {
    String all = "riktning = lower, decimaler = 1, " + config;
    boolean omraden = config.contains("omraden = true");
    return new Serie(
        Pick.of(matt, "indikatorer", "varde", Map.of()),
        slag,
        ConfigFactory.parseString(all),
        omraden,
        Serie.breaks(ConfigFactory.parseString(all)));
  }

  public static Source source(Figures figures, Serie... series) {
    return Source.of(figures, new Series(List.of(series)), SCHEMAS);
  }

  /** The rows of an area, cells from a column on. */
  static List<String> rows(Stream<Stream<Row>> years, String area, int from) {
    return years
        .flatMap(y -> y)
        .filter(r -> (r.get(1) + " " + r.get(2) + " " + r.get(3)).equals(area))
        .map(r -> r.get(0) + ": " + text(r, from))
        .toList();
  }

  private static String text(Row row, int from) {
    return String.join(
        " ",
        IntStream.range(from, row.size())
            .mapToObj(i -> String.valueOf(row.get(i)).replace("null", "-"))
            .toList());
  }
}
