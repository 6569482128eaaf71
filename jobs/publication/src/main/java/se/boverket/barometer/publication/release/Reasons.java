package se.boverket.barometer.publication.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Why a release differs from the one before: what differs in what they were made from. */
final class Reasons {
  private static final String POLICY = "disclosure.conf";

  private Reasons() {}

  /** One sentence a reason. */
  static List<String> of(Edition edition) {
    return edition
        .before()
        .map(before -> between(before, edition))
        .orElse(List.of("First release."));
  }

  private static List<String> between(Path before, Edition edition) {
    Provenance now = edition.made().provenance();
    JsonNode old = Json.read(before.resolve(Origin.FILE));
    List<String> reasons = new ArrayList<>();
    Set<String> then = deliveries(old);
    Set<String> today = now.deliveries().stream().map(Reasons::name).collect(Collectors.toSet());
    difference(today, then).forEach(d -> reasons.add("New delivery " + d + "."));
    difference(then, today).forEach(d -> reasons.add("No longer used: delivery " + d + "."));
    reasons.addAll(version("Method", old.path("method_version"), now.methodVersion()));
    if (reasons.stream().anyMatch(r -> r.startsWith("Method"))) {
      reasons.addAll(why(edition));
    }
    reasons.addAll(version("Program", old.path("code_version"), now.codeVersion()));
    List<String> settings = named("Setting", old.path("settings"), now.settings());
    reasons.addAll(settings);
    settings.stream()
        .filter(s -> s.matches("Setting \\w+_key_id changed."))
        .map(s -> "With another key every count has a second draw of its noise.")
        .findFirst()
        .ifPresent(reasons::add);
    List<String> definitions = named("Definition", old.path("definitions"), now.definitions());
    reasons.addAll(definitions);
    if (definitions.contains("Definition " + POLICY + " changed.")) {
      reasons.add("By another policy other values are hidden, rounded or given noise.");
    }
    return reasons.isEmpty() ? List.of("Texts in schemas differ.") : reasons;
  }

  /** What the catalogue says of the new method version. */
  private static List<String> why(Edition edition) {
    return edition.catalogue().getConfigList("metodversioner").stream()
        .filter(v -> v.getString("version").equals(edition.made().provenance().methodVersion()))
        .map(v -> v.getString("varfor.en"))
        .toList();
  }

  /** Names whose texts differ. */
  private static List<String> named(String what, JsonNode before, Map<String, String> now) {
    Set<String> names = new TreeSet<>(now.keySet());
    before.fieldNames().forEachRemaining(names::add);
    return names.stream()
        .filter(n -> !before.path(n).asText().equals(now.getOrDefault(n, "")))
        .map(
            n ->
                what
                    + " "
                    + n
                    + (before.has(n) ? now.containsKey(n) ? " changed." : " is gone." : " is new."))
        .toList();
  }

  private static Set<String> deliveries(JsonNode old) {
    return StreamSupport.stream(old.path("deliveries").spliterator(), false)
        .map(
            d ->
                new Delivery(
                    d.path("id").asText(), d.path("ar").asInt(), d.path("sha256").asText()))
        .map(Reasons::name)
        .collect(Collectors.toSet());
  }

  private static String name(Delivery delivery) {
    return delivery.id() + " of " + delivery.ar() + " (" + delivery.sha256() + ")";
  }

  private static Stream<String> difference(Set<String> all, Set<String> taken) {
    return all.stream().filter(d -> !taken.contains(d)).sorted();
  }

  private static List<String> version(String what, JsonNode before, String now) {
    return before.asText().equals(now)
        ? List.of()
        : List.of(what + " version " + before.asText() + " became " + now + ".");
  }
}
