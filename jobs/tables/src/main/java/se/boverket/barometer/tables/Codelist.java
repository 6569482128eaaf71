package se.boverket.barometer.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A code list: UTF-8, comma, first row the header, no quotes; every value a string that keeps its
 * zeros.
 *
 * @param columns header
 * @param rows one map a row, column to value
 */
public record Codelist(List<String> columns, List<Map<String, String>> rows) {

  /**
   * Reads a code list.
   *
   * @throws Stop (missing) when the file cannot be read, (integrity) when a row has another width
   */
  public static Codelist read(Path file) {
    List<String> lines = lines(file);
    List<String> columns = List.of(lines.get(0).split(",", -1));
    List<Map<String, String>> rows =
        IntStream.range(1, lines.size()).mapToObj(i -> row(file, i, columns, lines)).toList();
    return new Codelist(columns, rows);
  }

  /** One column as a list, in file order. */
  public List<String> values(String column) {
    return rows.stream().map(r -> r.get(column)).toList();
  }

  /** One column by another; the last row wins where the first is not unique. */
  public Map<String, String> map(String from, String to) {
    Map<String, String> map = new LinkedHashMap<>();
    rows.forEach(r -> map.put(r.get(from), r.get(to)));
    return map;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Stop.missing("Code list " + file + " cannot be read: is the checkout complete?");
    }
  }

  private static Map<String, String> row(Path file, int i, List<String> names, List<String> all) {
    String[] cells = all.get(i).split(",", -1);
    if (cells.length != names.size()) {
      throw Stop.integrity(
          "Code list "
              + file
              + ", line "
              + (i + 1)
              + " has "
              + cells.length
              + " values, the header "
              + names.size()
              + ".");
    }
    Map<String, String> row = new LinkedHashMap<>();
    IntStream.range(0, cells.length).forEach(c -> row.put(names.get(c), cells[c]));
    return row;
  }
}
