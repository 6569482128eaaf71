package se.boverket.barometer.disclosure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The certificate of a release, {@code certifikat.json}.
 *
 * @param policy under which everything in the release was protected
 * @param tables what is in it
 * @param origin where it comes from: record-key id (never the key), versions of the input tables,
 *     code version
 * @param audit what the attacker's program tried on it
 */
public record Certificate(
    Policy policy, List<ProtectedTable> tables, Map<String, String> origin, Audit audit) {

  /** Its name in a release. */
  public static final String FILE = "certifikat.json";

  /** The file's text; the same for the same release. */
  public String json() {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("policy_version", policy.version());
    facts.put("policy_sha256", policy.digest());
    facts.put("signed_off_by", policy.signedBy());
    facts.put("signed_off_on", policy.signedOn());
    facts.put("methods", policy.methods().stream().map(Certificate::method).toList());
    facts.put("audit", audit.facts());
    facts.put("origin", new TreeMap<>(origin));
    facts.put(
        "tables", tables.stream().flatMap(t -> t.entries().stream()).map(Entry::facts).toList());
    return Json.of(facts) + "\n";
  }

  private static Map<String, Object> method(Method method) {
    return Map.of(
        "class", "count", "from", method.from(), "to", method.to(), "method", method.name());
  }
}
