package se.boverket.barometer.microdata.aggregated;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import java.util.List;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measures;

/** Measures by their ids, as definitions name them. */
final class MeasureList {
  private MeasureList() {}

  /**
   * Reads a list such as {@code [dissimilarity, gini]}.
   *
   * @throws ConfigException naming file and line of an id that no measure has
   */
  static List<Measure> of(Config config, String path) {
    try {
      return config.getStringList(path).stream().map(Measures::of).toList();
    } catch (IllegalArgumentException e) {
      throw new ConfigException.BadValue(config.getValue(path).origin(), path, e.getMessage());
    }
  }
}
