package se.boverket.barometer.disclosure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may not be published, per class, as SQL: {@code _kalla} is the source row.
 *
 * @param classes the thresholds
 * @param noise the largest change
 */
record Forbidden(Classes classes, NoiseSpec noise) {

  List<Recheck.Finding> of(Role role) {
    String c = role.column();
    return switch (role.klass()) {
      case "count" -> count(c);
      case "indicator" ->
          Stream.of(share(c), median(c), mean(c), countOf(c), open(c), silent(c)).toList();
      case "delivered" -> List.of(share(c), other(c), silent(c));
      case "share" -> share(role);
      case "index_component" -> based(c, role.texts("baser"), classes.component().baseFrom());
      case "classification" ->
          role.follows()
              .map(other -> following(role, other))
              .orElseGet(
                  () -> based(c, List.of(role.text("bas")), classes.classification().baseFrom()));
      case "area_share" -> based(c, List.of(role.text("bas")), classes.areaShare().baseFrom());
      case "measure", "deviation" -> measure(role);
      case "status" -> status(c);
      default -> List.of();
    };
  }

  private List<Recheck.Finding> count(String c) {
    return List.of(
        new Recheck.Finding(
            c, "a small count", c + " BETWEEN 1 AND " + (classes.smallestShown() - 1)),
        new Recheck.Finding(c, "a negative count", c + " < 0"),
        new Recheck.Finding(c, "a zero that is none", "_kalla." + c + " = 0 AND " + c + " <> 0"),
        new Recheck.Finding(
            c,
            "a change beyond the method's",
            "abs(%s - _kalla.%s) > %d".formatted(c, c, noise.d())));
  }

  private Recheck.Finding share(String c) {
    String missing =
        "taljare IS NULL OR namnare IS NULL OR isnan(%1$s) OR %1$s NOT BETWEEN 0 AND 100";
    return shown(
        c,
        "share",
        "a share of too few",
        few("taljare", "namnare") + " OR " + missing.formatted(c));
  }

  private List<Recheck.Finding> share(Role role) {
    String c = role.column();
    String few = few(role.text("taljare"), role.text("namnare"));
    return List.of(
        new Recheck.Finding(c, "a share of too few", c + " IS NOT NULL AND (" + few + ")"),
        hidden(c));
  }

  /** Too few persons in the source or in what is shown of it. */
  private String few(String part, String base) {
    ShareRule r = classes.share();
    return Stream.of("_kalla.", "")
        .map(
            from ->
                "%1$s%3$s <= %4$d OR %1$s%2$s <= %5$d OR %1$s%3$s - %1$s%2$s <= %6$d"
                    .formatted(
                        from, part, base, r.baseOver(), r.numeratorOver(), r.complementOver()))
        .collect(Collectors.joining(" OR "));
  }

  private Recheck.Finding median(String c) {
    String few = "least(namnare, _kalla.namnare) < " + classes.median().personsFrom();
    return shown(c, "median", "a median of too few", few + " OR taljare IS NOT NULL");
  }

  private Recheck.Finding mean(String c) {
    AmountRule r = classes.mean();
    String few =
        "least(namnare, _kalla.namnare) < %d OR _kalla.hushall < %sD OR _kalla.summa < (2 + %sD) * _kalla.storst"
            .formatted(r.personsFrom(), r.householdsFrom(), r.p() / 100);
    return shown(c, "mean", "a mean of too few or dominated", few + " OR taljare IS NOT NULL");
  }

  /** A count is the denominator as it is shown, not once more with other noise. */
  private static Recheck.Finding countOf(String c) {
    return shown(c, "count", "a count that is not the denominator", "NOT (" + c + " <=> namnare)");
  }

  private static Recheck.Finding shown(String c, String klass, String rule, String when) {
    return new Recheck.Finding(
        c, rule, "_kalla.klass = '" + klass + "' AND " + c + " IS NOT NULL AND (" + when + ")");
  }

  /** What we count ourselves is never open. */
  private static Recheck.Finding open(String c) {
    return shown(c, "open", "a value past the rules", "true");
  }

  /** Area data are open or shares: of amounts nothing is known that a rule could stand on. */
  private static Recheck.Finding other(String c) {
    return new Recheck.Finding(
        c,
        "area data of another class",
        c
            + " IS NOT NULL AND (_kalla.klass NOT IN ('open', 'share') OR _kalla.oppen <>"
            + " (_kalla.klass = 'open'))");
  }

  private static Recheck.Finding silent(String c) {
    return new Recheck.Finding(
        c, "a missing value without status", c + " IS NULL AND status NOT IN ('Q', 'O', 'M')");
  }

  private List<Recheck.Finding> based(String c, List<String> bases, long from) {
    String least =
        bases.stream().map(b -> "_kalla." + b + " < " + from).collect(Collectors.joining(" OR "));
    return List.of(
        new Recheck.Finding(
            c, "a value of too few persons", c + " IS NOT NULL AND (" + least + ")"),
        hidden(c));
  }

  private List<Recheck.Finding> following(Role role, String other) {
    String c = role.column();
    long from = classes.classification().baseFrom();
    String few = "_kalla.%s < %d".formatted(role.text("bas"), from);
    return List.of(
        new Recheck.Finding(
            c,
            "a class of too few persons",
            c + " IS NOT NULL AND " + other + " IS NULL AND " + few),
        hidden(c));
  }

  private List<Recheck.Finding> measure(Role role) {
    MeasureRule r = classes.measure();
    String c = role.column();
    return List.of(
        new Recheck.Finding(
            c,
            "a measure of too few",
            c + " IS NOT NULL AND " + under(role, r.groupFrom(), r.unitsFrom())),
        new Recheck.Finding(
            c,
            "measures that together give a small count",
            "%s IS NOT NULL AND %s AND _kalla.%s < %d"
                .formatted(
                    c, under(role, r.jointGroup(), 0), role.text("enheter"), r.jointUnits())),
        new Recheck.Finding(
            c,
            "an uncertain measure without status",
            c
                + " IS NOT NULL AND status IN ('A', 'D', 'E') AND "
                + under(role, r.uncertainUnderGroup(), r.uncertainUnderUnits())),
        hidden(c));
  }

  private static String under(Role role, long group, long units) {
    Stream<String> groups = role.texts("grupper").stream().map(g -> "_kalla." + g + " < " + group);
    Stream<String> unit = Stream.of("_kalla." + role.text("enheter") + " < " + units);
    return Stream.concat(groups, unit).collect(Collectors.joining(" OR ", "(", ")"));
  }

  private static Recheck.Finding hidden(String c) {
    return new Recheck.Finding(
        c,
        "a suppressed value without status Q",
        "%1$s IS NULL AND _kalla.%1$s IS NOT NULL AND status <> 'Q'".formatted(c));
  }

  private static List<Recheck.Finding> status(String c) {
    String known =
        Stream.of(Letter.values()).map(l -> "'" + l + "'").collect(Collectors.joining(", "));
    return List.of(
        new Recheck.Finding(
            c, "an unknown status", c + " IS NULL OR " + c + " NOT IN (" + known + ")"));
  }
}
