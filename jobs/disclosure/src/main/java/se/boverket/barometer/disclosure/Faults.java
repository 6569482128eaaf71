package se.boverket.barometer.disclosure;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import se.boverket.barometer.tables.Stop;

/** What is wrong with a definition, collected so that all of it is told at once. */
final class Faults {
  private final List<String> told = new ArrayList<>();

  void add(ConfigOrigin where, String what) {
    told.add(where.description() + ": " + what);
  }

  /** Runs a reading; its fault is noted and null returned. */
  <T> T reading(Config where, Supplier<T> work) {
    try {
      return work.get();
    } catch (ConfigException e) {
      told.add(e.getMessage());
    } catch (Stop e) {
      add(where.origin(), e.getMessage());
    }
    return null;
  }

  /** Names the keys that nobody reads. */
  void unknown(Config config, List<String> known) {
    config.root().entrySet().stream()
        .filter(e -> !known.contains(e.getKey()))
        .forEach(e -> add(e.getValue().origin(), "unknown " + e.getKey() + "; known: " + known));
  }

  void stopIfAny(String about) {
    if (!told.isEmpty()) {
      throw Stop.usage(about + "\n  " + String.join("\n  ", told));
    }
  }
}
