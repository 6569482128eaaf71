package se.boverket.barometer.publication.release;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** {@code proveniens.json}: what a release was made from. */
public final class Origin {
  public static final String FILE = "proveniens.json";

  private Origin() {}

  /** The document; deliveries by year and id. */
  public static String text(Provenance provenance) {
    Map<String, Object> origin = new LinkedHashMap<>();
    origin.put("code_version", provenance.codeVersion());
    origin.put("method_version", provenance.methodVersion());
    origin.put(
        "deliveries",
        provenance.deliveries().stream()
            .sorted(Comparator.comparing(Delivery::ar).thenComparing(Delivery::id))
            .toList());
    origin.put("settings", new TreeMap<>(provenance.settings()));
    origin.put("definitions", new TreeMap<>(provenance.definitions()));
    return Json.text(origin);
  }
}
