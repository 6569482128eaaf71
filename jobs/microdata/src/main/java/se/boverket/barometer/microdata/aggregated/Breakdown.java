package se.boverket.barometer.microdata.aggregated;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * By what an indicator is published, besides area and year.
 *
 * @param klass disclosure class
 * @param areas the levels below kommun that it is published for, of regso, deso
 * @param upper of kon, alder, bakgrund: for kommun, lan and the country
 * @param lower of kon, bakgrund: for RegSO and DeSO
 * @param ageGroups the groups where alder is one of them, ascending, together the indicator's ages
 */
public record Breakdown(
    String klass,
    Set<String> areas,
    Set<String> upper,
    Set<String> lower,
    List<AgeGroup> ageGroups) {
  private static final Set<String> UPPER = Set.of("kon", "alder", "bakgrund");
  private static final Set<String> LOWER = Set.of("kon", "bakgrund");
  private static final Set<String> AREAS = Set.of("regso", "deso");
  private static final List<String> ALWAYS = List.of("riket", "lan", "kommun");

  /** Everything that there is, without ages. */
  public static Breakdown full(String klass) {
    return new Breakdown(klass, AREAS, LOWER, LOWER, List.of());
  }

  static Breakdown of(Config config, Ages ages) {
    Set<String> upper = columns(config, "uppdelning.kommun", UPPER);
    return new Breakdown(
        config.getString("klass"),
        areas(config),
        upper,
        columns(config, "uppdelning.omrade", LOWER),
        upper.contains("alder") ? groups(config, ages) : List.of());
  }

  private static Set<String> areas(Config config) {
    List<String> levels = config.getStringList("nivaer");
    Set<String> below = levels.stream().filter(AREAS::contains).collect(Collectors.toSet());
    if (!levels.containsAll(ALWAYS) || levels.size() != ALWAYS.size() + below.size()) {
      throw new ConfigException.BadValue(
          config.getValue("nivaer").origin(),
          "nivaer",
          "must be riket, lan, kommun and may be regso, deso");
    }
    return below;
  }

  private static Set<String> columns(Config config, String path, Set<String> allowed) {
    List<String> columns = config.getStringList(path);
    if (!allowed.containsAll(columns)) {
      throw new ConfigException.BadValue(
          config.getValue(path).origin(), path, "may name " + allowed.stream().sorted().toList());
    }
    return Set.copyOf(columns);
  }

  /** Groups that part the ages: else the parts of a total would not add up to it. */
  private static List<AgeGroup> groups(Config config, Ages ages) {
    List<AgeGroup> groups =
        config.getStringList("aldersgrupper").stream().map(AgeGroup::of).toList();
    List<Integer> inside = new ArrayList<>();
    groups.forEach(g -> g.years().forEach(inside::add));
    for (Ages.Span span : ages.spans()) {
      if (!inside.equals(new AgeGroup("", span.lagst(), span.hogst()).years().toList())) {
        throw new ConfigException.BadValue(
            config.getValue("aldersgrupper").origin(),
            "aldersgrupper",
            "must be the ages of aldrar in parts that follow on");
      }
    }
    return groups;
  }
}
