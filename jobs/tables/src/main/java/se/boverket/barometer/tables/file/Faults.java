package se.boverket.barometer.tables.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.boverket.barometer.tables.Stop;

/** What is wrong with a file, gathered so that it is told all at once; never a value. */
final class Faults {
  private static final int TOLD = 5;

  private final Path file;
  private final String place;
  private final List<String> general = new ArrayList<>();
  private final Map<List<String>, Places> byCell = new LinkedHashMap<>();

  /**
   * @param file as the user named it
   * @param place what a row is found by: "line" or "row"
   */
  Faults(Path file, String place) {
    this.file = file;
    this.place = place;
  }

  void note(String sentence) {
    general.add(sentence);
  }

  void note(String column, Fault fault, int number) {
    byCell.computeIfAbsent(List.of(column, fault.toString()), k -> new Places()).add(number);
  }

  /**
   * Ends the reading of a file that cannot be used.
   *
   * @throws Stop (refused) with everything that was noted
   */
  void check() {
    if (!general.isEmpty() || !byCell.isEmpty()) {
      List<String> all = new ArrayList<>(general);
      byCell.forEach(
          (cell, places) -> all.add(cell.get(0) + ", " + places.told(place) + ": " + cell.get(1)));
      throw refused(file, String.join("\n  ", all));
    }
  }

  static Stop refused(Path file, String why) {
    return Stop.refused(file + " cannot be used, nothing was computed:\n  " + why);
  }

  private static final class Places {
    private final List<Integer> first = new ArrayList<>();
    private int count;

    void add(int number) {
      count++;
      if (first.size() < TOLD) {
        first.add(number);
      }
    }

    String told(String place) {
      String numbers = first.stream().map(String::valueOf).collect(Collectors.joining(", "));
      String more = count > first.size() ? " and " + (count - first.size()) + " more" : "";
      return place + (count > 1 ? "s " : " ") + numbers + more;
    }
  }
}
