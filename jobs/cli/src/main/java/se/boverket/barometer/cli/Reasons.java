package se.boverket.barometer.cli;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigValueType;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.boverket.barometer.tables.Fingerprint;
import se.boverket.barometer.tables.Ledger;

/**
 * What something is made from, so that it can be told what of it changed since.
 *
 * @param parts digest of each input and of each file of definitions, by name
 */
record Reasons(SortedMap<String, String> parts) {
  private static final String INPUTS = "inputs";

  Reasons(Map<String, String> parts) {
    this(new TreeMap<>(parts));
  }

  /** Notes that it was made. */
  void note(Ledger ledger, String step, int ar, Map<String, Object> facts) {
    Map<String, Object> noted = new TreeMap<>(facts);
    noted.put(
        INPUTS,
        parts.entrySet().stream()
            .map(part -> Map.of("name", part.getKey(), "digest", part.getValue()))
            .toList());
    ledger.note(step, ar, fingerprint(), noted);
  }

  /** What is another than when it was noted; empty where nothing is. */
  String since(Config note) {
    if (note.getString("fingerprint").equals(fingerprint())) {
      return "";
    }
    Map<String, String> noted = noted(note);
    Stream<String> now =
        parts.keySet().stream()
            .filter(name -> !parts.get(name).equals(noted.get(name)))
            .map(name -> name + (noted.containsKey(name) ? " changed" : " is new"));
    Stream<String> gone =
        noted.keySet().stream()
            .filter(name -> !parts.containsKey(name))
            .map(name -> name + " no longer part of it");
    return Stream.concat(now, gone).collect(Collectors.joining(", "));
  }

  private static SortedMap<String, String> noted(Config note) {
    boolean listed =
        note.hasPath(INPUTS) && note.getValue(INPUTS).valueType() == ConfigValueType.LIST;
    SortedMap<String, String> noted = new TreeMap<>();
    List<? extends Config> inputs = listed ? note.getConfigList(INPUTS) : List.of();
    inputs.forEach(input -> noted.put(input.getString("name"), input.getString("digest")));
    return noted;
  }

  private String fingerprint() {
    return Fingerprint.of(parts.toString());
  }
}
