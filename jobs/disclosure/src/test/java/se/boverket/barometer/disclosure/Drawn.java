package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Plain tables drawn in tests; {@code -} is no value. */
final class Drawn {
  private Drawn() {}

  static PlainTable table(String name, String drawing) {
    List<List<String>> lines =
        drawing.lines().filter(l -> !l.isBlank()).map(Drawn::split).collect(Collectors.toList());
    return new PlainTable(name, lines.get(0), new ArrayList<>(lines.subList(1, lines.size())));
  }

  private static List<String> split(String line) {
    return Arrays.stream(line.strip().split("\\s*\\|\\s*"))
        .map(v -> v.equals("-") ? null : v)
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
