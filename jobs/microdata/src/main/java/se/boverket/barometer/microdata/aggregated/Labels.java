package se.boverket.barometer.microdata.aggregated;

import com.typesafe.config.Config;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a definition has to say besides its expressions.
 *
 * @param keys those that must be there
 * @param codes those that take one of some words
 */
record Labels(List<String> keys, Map<String, Set<String>> codes) {
  private static final List<String> NAMES =
      List.of("namn.sv", "namn.en", "forklaring.sv", "forklaring.en", "register");

  static final Labels GROUPING = new Labels(NAMES, Map.of());
  static final Labels INDICATOR =
      new Labels(
          Stream.concat(NAMES.stream(), Stream.of("enhet", "decimaler")).toList(),
          new TreeMap<>(
              Map.of(
                  "amne",
                  Set.of(
                      "ekonomi",
                      "arbete",
                      "utbildning",
                      "boende",
                      "demokrati",
                      "halsa",
                      "befolkning"),
                  "riktning",
                  Set.of("higher", "lower", "none"),
                  "klass",
                  Set.of("share", "mean", "median", "count"),
                  "status",
                  Set.of("confirmed", "candidate"))));

  /** What is missing or is not one of the words, with file and line. */
  List<String> faults(Config file) {
    Place place = new Place(file);
    Stream<String> missing =
        Stream.concat(keys.stream(), codes.keySet().stream())
            .filter(key -> !file.hasPath(key) || file.getValue(key).unwrapped().equals(""))
            .map(key -> place.name() + ": '" + key + "' is missing or empty");
    Stream<String> wrong =
        codes.entrySet().stream()
            .filter(c -> file.hasPath(c.getKey()))
            .filter(c -> !c.getValue().contains(file.getValue(c.getKey()).unwrapped()))
            .map(
                c ->
                    place.of(c.getKey())
                        + ": "
                        + c.getKey()
                        + " must be one of "
                        + c.getValue().stream().sorted().toList());
    return Stream.concat(missing, wrong).toList();
  }
}
