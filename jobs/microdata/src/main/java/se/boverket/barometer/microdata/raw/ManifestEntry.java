package se.boverket.barometer.microdata.raw;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * One object of a manifest; every fault is noted with its line, so that all can be told together.
 *
 * @param config the object
 * @param file shown in messages
 * @param faults what was wrong so far; added to
 */
record ManifestEntry(Config config, String file, List<String> faults) {

  /** Notes every key that is not known. */
  void allow(Set<String> known) {
    new TreeSet<>(config.root().keySet())
        .stream()
            .filter(k -> !known.contains(k))
            .forEach(k -> fault(k, "unknown key '" + k + "'; known: " + new TreeSet<>(known)));
  }

  /** A text that must be there. */
  String text(String key) {
    return optionalText(key).orElseGet(() -> absent(key, ""));
  }

  Optional<String> optionalText(String key) {
    return read(key, Config::getString, "a text");
  }

  /** A whole number from {@code least}, that must be there. */
  int number(String key, int least) {
    Optional<Integer> value = read(key, Config::getInt, "a whole number");
    if (value.isEmpty() && !config.hasPath(key)) {
      absent(key, "");
    }
    value
        .filter(v -> v < least)
        .ifPresent(v -> fault(key, key + " = " + v + " must be at least " + least));
    return value.orElse(least);
  }

  /** One of a few numbers, or nothing. */
  Optional<Integer> oneOf(String key, List<Integer> allowed) {
    Optional<Integer> value = read(key, Config::getInt, "a whole number");
    value
        .filter(v -> !allowed.contains(v))
        .ifPresent(v -> fault(key, key + " = " + v + " must be one of " + allowed));
    return value;
  }

  /** A value read by Typesafe Config; of the wrong type is a fault and reads as absent. */
  <T> Optional<T> read(String key, BiFunction<Config, String, T> reader, String what) {
    try {
      return config.hasPath(key) ? Optional.of(reader.apply(config, key)) : Optional.empty();
    } catch (ConfigException e) {
      fault(key, key + " must be " + what);
      return Optional.empty();
    }
  }

  /** Notes a fault at the line of a key, or of the object when the key is not there. */
  void fault(String key, String message) {
    ConfigValue at = config.root().get(key);
    faults.add(place(file, at == null ? config.origin() : at.origin()) + ": " + message + ".");
  }

  /** File and line; a value put together by a substitution has no line of its own. */
  static String place(String file, ConfigOrigin origin) {
    return origin == null || origin.lineNumber() < 1
        ? file
        : file + ", line " + origin.lineNumber();
  }

  private <T> T absent(String key, T instead) {
    if (!config.hasPath(key)) {
      fault(key, "key '" + key + "' is missing");
    }
    return instead;
  }
}
