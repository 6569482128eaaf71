package se.boverket.barometer.microdata.aggregated;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import java.util.List;
import java.util.stream.Stream;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Kind;

/**
 * One way of dividing persons into groups, {@code schemas/groupings/<id>.conf}.
 *
 * @param id as published
 * @param group Spark SQL over clean.person and the derived income columns: a group's code, null for
 *     persons who are in none
 * @param codes the groups, in their order
 * @param segregation how the groups' segregation is measured
 */
public record Grouping(String id, String group, List<String> codes, Segregation segregation) {

  /**
   * How groups are measured.
   *
   * @param scale whether the order of the groups means something
   * @param measures besides those of the method
   * @param focus the group whose location quotient is shown
   * @param breaks reference years that cannot be compared with the years before
   */
  public record Segregation(
      Scale scale, List<Measure> measures, String focus, List<Integer> breaks) {}

  /** What the order of the groups means. */
  public enum Scale {
    /** Nothing. */
    NOMINAL,
    /** From the lowest to the highest. */
    ORDERED
  }

  static Grouping of(Config config) {
    return new Grouping(
        config.getString("id"),
        config.getString("grupp"),
        config.getConfigList("grupper").stream().map(g -> g.getString("kod")).toList(),
        new Segregation(
            config.getBoolean("ordnad") ? Scale.ORDERED : Scale.NOMINAL,
            config.hasPath("matt") ? MeasureList.of(config, "matt") : List.of(),
            focus(config),
            config.getIntList("brott")));
  }

  private static String focus(Config config) {
    String focus = config.getString("fokus");
    if (config.getConfigList("grupper").stream().noneMatch(g -> g.getString("kod").equals(focus))) {
      throw new ConfigException.BadValue(
          config.getValue("fokus").origin(), "fokus", "must be the kod of one of the groups");
    }
    return focus;
  }

  /**
   * The measures of one kind that the grouping is measured by.
   *
   * @param usual those of the method, for all groupings
   */
  public List<Measure> measures(List<Measure> usual, Kind kind) {
    return kind == Kind.ORDERED && segregation.scale == Scale.NOMINAL
        ? List.of()
        : Stream.concat(usual.stream(), segregation.measures.stream())
            .filter(measure -> measure.kind() == kind)
            .toList();
  }
}
