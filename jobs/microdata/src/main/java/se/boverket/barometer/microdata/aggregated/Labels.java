package se.boverket.barometer.microdata.aggregated;

import com.typesafe.config.Config;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a definition has to say besides its expressions.
 *
 * @param keys those that must be there
 * @param codes those that take one of some words
 * @param numbers those that, where they are there, take a whole number from 0 to a largest one
 */
record Labels(List<String> keys, Map<String, Set<String>> codes, Map<String, Integer> numbers) {
  private static final List<String> TEXTS =
      List.of("namn.sv", "namn.en", "forklaring.sv", "forklaring.en");
  private static final List<String> NAMES =
      Stream.concat(TEXTS.stream(), Stream.of("register")).toList();
  private static final Set<String> SUBJECTS =
      Set.of("ekonomi", "arbete", "utbildning", "boende", "demokrati", "halsa", "befolkning");
  private static final Map<String, Integer> LARGEST = Map.of("decimaler", 6, "grannar", 10);

  static final Labels GROUPING = new Labels(NAMES, Map.of(), Map.of());
  static final Labels INDICATOR =
      new Labels(
          Stream.concat(NAMES.stream(), Stream.of("enhet", "decimaler")).toList(),
          new TreeMap<>(
              Map.of(
                  "amne",
                  SUBJECTS,
                  "riktning",
                  Set.of("higher", "lower", "none"),
                  "klass",
                  Set.of("share", "mean", "median", "count"),
                  "status",
                  Set.of("confirmed", "candidate"))),
          new TreeMap<>(LARGEST));
  static final Labels DELIVERED =
      new Labels(
          Stream.concat(TEXTS.stream(), Stream.of("id", "enhet", "decimaler", "kalla")).toList(),
          new TreeMap<>(
              Map.of(
                  "amne",
                  Stream.concat(SUBJECTS.stream(), Stream.of("trygghet"))
                      .collect(Collectors.toUnmodifiableSet()),
                  "slag",
                  Set.of("share", "mean"),
                  "riktning",
                  Set.of("higher", "lower", "none"),
                  "status",
                  Set.of("confirmed", "candidate"))),
          new TreeMap<>(LARGEST));

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
    return Stream.of(missing, wrong, outside(file, place)).flatMap(faults -> faults).toList();
  }

  private Stream<String> outside(Config file, Place place) {
    return numbers.entrySet().stream()
        .filter(n -> file.hasPath(n.getKey()))
        .filter(n -> !whole(file.getValue(n.getKey()).unwrapped(), n.getValue()))
        .map(
            n ->
                "%s: %s must be a whole number 0-%d"
                    .formatted(place.of(n.getKey()), n.getKey(), n.getValue()));
  }

  private static boolean whole(Object value, int largest) {
    return value instanceof Integer number && number >= 0 && number <= largest;
  }
}
