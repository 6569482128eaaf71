package se.boverket.barometer.publication.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Why a release differs from the one before: what differs in what they were made from. */
final class Reasons {
  private Reasons() {}

  /** One sentence a reason. */
  static List<String> of(Edition edition) {
    return edition
        .before()
        .map(before -> between(before, edition.made().provenance()))
        .orElse(List.of("First release."));
  }

  private static List<String> between(Path before, Provenance now) {
    JsonNode old = Json.read(before.resolve(Origin.FILE));
    List<String> reasons = new ArrayList<>();
    Set<String> then = deliveries(old);
    Set<String> today = now.deliveries().stream().map(Reasons::name).collect(Collectors.toSet());
    difference(today, then).forEach(d -> reasons.add("New delivery " + d + "."));
    difference(then, today).forEach(d -> reasons.add("No longer used: delivery " + d + "."));
    reasons.addAll(version("Method", old.path("method_version"), now.methodVersion()));
    reasons.addAll(version("Program", old.path("code_version"), now.codeVersion()));
    now.settings().entrySet().stream()
        .filter(s -> s.getKey().endsWith("_key_id"))
        .filter(
            s -> !old.path("settings").path(s.getKey()).asText(s.getValue()).equals(s.getValue()))
        .sorted(Map.Entry.comparingByKey())
        .map(s -> "Another key (" + s.getKey() + "): every count has a second draw of its noise.")
        .forEach(reasons::add);
    if (!old.path("settings").equals(Json.tree(now.settings()))) {
      reasons.add("Settings differ, see " + Origin.FILE + ".");
    }
    return reasons.isEmpty() ? List.of("Definitions or texts in schemas differ.") : reasons;
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
