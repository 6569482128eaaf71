package se.boverket.barometer.tables;

import com.typesafe.config.Config;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What of a definition decides a result: its values without comments, line breaks and order, and
 * without keys that only name and explain.
 *
 * @param silent keys that decide nothing, at any depth
 */
public record Gist(Set<String> silent) {
  /** Of contracts: what a row is, what a column means, and advice. */
  public static final Gist CONTRACT = new Gist(Set.of("rad", "om", "vid_fel"));

  /** Two definitions with the same text decide the same. */
  public String of(Config definition) {
    return plain(definition.root().unwrapped());
  }

  private String plain(Object value) {
    if (value instanceof Map<?, ?> object) {
      Map<String, String> kept = new TreeMap<>();
      object.forEach(
          (key, of) -> {
            if (!silent.contains(key)) {
              kept.put((String) key, plain(of));
            }
          });
      return kept.toString();
    }
    return value instanceof List<?> list
        ? list.stream().map(this::plain).toList().toString()
        : '"' + String.valueOf(value) + '"';
  }
}
