package se.boverket.barometer.disclosure;

import java.util.List;
import se.boverket.barometer.tables.Stop;

/** One column of a row, as it may be shown. */
@FunctionalInterface
interface Rule {

  /** The value to publish; null where there is none to show. */
  Object show(Sheet sheet);

  /**
   * The rule of a column's class.
   *
   * @throws Stop (disclosure) for a class that the wall does not know
   */
  static Rule of(Role role, Classes classes) {
    return switch (role.klass()) {
      case "key" -> s -> s.value(role.column());
      case "derived" -> s -> null; // made of the columns shown, when these are
      case "count" -> count(role, classes);
      case "indicator", "delivered" -> new IndicatorRule(role.column(), classes)::show;
      case "share" -> share(role, classes.share());
      case "index_component" -> based(role, classes.component(), role.texts("baser"));
      case "classification" -> classified(role, classes.classification());
      case "area_share" -> based(role, classes.areaShare(), List.of(role.text("bas")));
      case "measure", "deviation" -> measure(role, classes.measure());
      case "open" -> open(role, classes.openUnit());
      case "status" -> Sheet::status;
      case "note" -> Sheet::remark;
      default -> throw Stop.disclosure("the wall knows no class '" + role.klass() + "'");
    };
  }

  private static Rule count(Role role, Classes classes) {
    String column = role.column();
    String key = role.text("nyckel");
    String with = role.skydd().hasPath("med") ? role.text("med") : null;
    boolean ofSource = role.ofSource();
    return s ->
        s.value(column) == null
                || with != null && s.shown(with) == null
                || ofSource && s.sourceIsMissing() && s.whole(column) == 0
            ? null
            : s.note(classes.count(s.noisy(column, key)));
  }

  /** The share of two counts of the same row, whose keys are named for them. */
  private static Rule share(Role role, ShareRule rule) {
    String column = role.column();
    String part = role.text("taljare");
    String base = role.text("namnare");
    return s -> {
      if (s.value(column) == null) {
        return null;
      }
      ShareRule.Share exact = new ShareRule.Share(s.whole(part), s.whole(base));
      ShareRule.Share noisy =
          new ShareRule.Share(s.noisy(part, part + "_nyckel"), s.noisy(base, base + "_nyckel"));
      return s.note(rule.show(exact, noisy));
    };
  }

  private static Rule based(Role role, BaseRule rule, List<String> bases) {
    String column = role.column();
    return s ->
        s.value(column) == null ? null : s.note(rule.show(s.value(column), s.wholes(bases)));
  }

  /** With {@code foljer}, a class is shown whenever the value that it is made of is. */
  private static Rule classified(Role role, BaseRule rule) {
    Rule based = based(role, rule, List.of(role.text("bas")));
    return s -> role.follows().map(s::shown).isPresent() ? s.value(role.column()) : based.show(s);
  }

  private static Rule measure(Role role, MeasureRule rule) {
    String column = role.column();
    List<String> groups = role.texts("grupper");
    String units = role.text("enheter");
    boolean distance = role.is("deviation");
    return s -> {
      if (s.value(column) == null) {
        return null;
      }
      MeasureRule.Ground ground = new MeasureRule.Ground(s.wholes(groups), s.whole(units));
      double value = s.real(column);
      return s.note(distance ? rule.deviation(value, ground) : rule.measure(value, ground));
    };
  }

  private static Rule open(Role role, double unit) {
    return s ->
        s.value(role.column()) instanceof Double d
            ? (Object) Steps.nearest(d, unit)
            : s.value(role.column());
  }
}
