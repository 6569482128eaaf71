package se.boverket.barometer.disclosure;

import com.typesafe.config.Config;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the classes of a policy. */
final class ClassesFile {
  /** Classes that have thresholds; {@code derived}, {@code status} and {@code note} have none. */
  static final List<String> NAMES =
      List.of(
          "count",
          "share",
          "index_component",
          "classification",
          "median",
          "mean",
          "measure",
          "area_share",
          "open");

  private static final List<String> COUNT = List.of("smallest_shown", "width");
  private static final List<String> SHARE =
      List.of("base_over", "numerator_over", "complement_over", "steps");
  private static final List<String> MEASURE =
      List.of(
          "group_from",
          "units_from",
          "uncertain_under_group",
          "uncertain_under_units",
          "joint_under_group",
          "joint_under_units",
          "steps");

  private final Config classes;
  private final Faults faults;

  ClassesFile(Config policy, Faults faults) {
    this.classes = policy.getConfig("classes");
    this.faults = faults;
  }

  Classes read() {
    faults.unknown(classes, NAMES);
    long[] count =
        rule("count", COUNT, c -> new long[] {c.getLong("smallest_shown"), c.getLong("width")});
    ShareRule share = rule("share", SHARE, ClassesFile::share);
    BaseRule component = base("index_component", List.of("base_from", "unit"));
    BaseRule type = base("classification", List.of("base_from"));
    AmountRule median = rule("median", List.of("persons_from", "units"), ClassesFile::median);
    AmountRule mean =
        rule("mean", List.of("persons_from", "households_from", "p", "units"), ClassesFile::mean);
    MeasureRule measure = rule("measure", MEASURE, ClassesFile::measure);
    BaseRule area = base("area_share", List.of("base_from", "unit"));
    Double open = rule("open", List.of("unit"), c -> c.getDouble("unit"));
    faults.stopIfAny("The classes of the disclosure policy do not hold:");
    return new Classes(
        count[0], count[1], share, component, type, median, mean, measure, area, open);
  }

  private <T> T rule(String name, List<String> keys, Function<Config, T> reading) {
    return faults.reading(
        classes,
        () -> {
          Config section = classes.getConfig(name);
          faults.unknown(section, keys);
          return reading.apply(section);
        });
  }

  private BaseRule base(String name, List<String> keys) {
    return rule(
        name,
        keys,
        c ->
            new BaseRule(
                c.getLong("base_from"), keys.contains("unit") ? c.getDouble("unit") : null));
  }

  private static ShareRule share(Config c) {
    return new ShareRule(
        c.getLong("base_over"),
        c.getLong("numerator_over"),
        c.getLong("complement_over"),
        steps(c, "unit"));
  }

  private static AmountRule median(Config c) {
    return new AmountRule(c.getLong("persons_from"), 0, 0, units(c));
  }

  private static AmountRule mean(Config c) {
    return new AmountRule(
        c.getLong("persons_from"), c.getDouble("households_from"), c.getDouble("p"), units(c));
  }

  private static MeasureRule measure(Config c) {
    return new MeasureRule(
        c.getLong("group_from"),
        c.getLong("units_from"),
        c.getLong("uncertain_under_group"),
        c.getLong("uncertain_under_units"),
        c.getLong("joint_under_group"),
        c.getLong("joint_under_units"),
        steps(c, "unit"),
        steps(c, "z"));
  }

  private static Steps steps(Config c, String unit) {
    return new Steps(c.getConfigList("steps").stream().map(s -> step(s, unit)).toList());
  }

  private static Steps.Step step(Config s, String unit) {
    Letter letter = s.hasPath("status") ? s.getEnum(Letter.class, "status") : Letter.A;
    long units = s.hasPath("units") ? s.getLong("units") : 0;
    return new Steps.Step(s.getLong("from"), units, s.getDouble(unit), letter);
  }

  private static Map<String, Double> units(Config c) {
    Config units = c.getConfig("units");
    units.getDouble("default");
    Map<String, Double> all = new TreeMap<>();
    units.root().keySet().forEach(k -> all.put(k, units.getDouble(k)));
    return all;
  }
}
