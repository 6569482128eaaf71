package se.boverket.barometer.microdata.aggregated;

import com.typesafe.config.Config;
import java.util.List;

/**
 * One way of dividing persons into groups, {@code schemas/groupings/<id>.conf}.
 *
 * @param id as published
 * @param group Spark SQL over clean.person and the derived income columns: a group's code, null for
 *     persons who are in none
 * @param codes the groups, in their order
 */
public record Grouping(String id, String group, List<String> codes) {

  static Grouping of(Config config) {
    return new Grouping(
        config.getString("id"),
        config.getString("grupp"),
        config.getConfigList("grupper").stream().map(g -> g.getString("kod")).toList());
  }
}
