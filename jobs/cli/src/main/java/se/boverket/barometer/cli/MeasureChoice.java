package se.boverket.barometer.cli;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Measures;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.file.Nearest;

/** Which measures, for whom. */
final class MeasureChoice {
  @Option(
      names = "--group-of-interest",
      paramLabel = "G",
      description = "The group that two-group measures are for; else each group in turn.")
  private String group;

  @Option(
      names = "--reference",
      paramLabel = "G",
      description = "The group to compare with; else everybody who is not in the group.")
  private String reference;

  @Option(
      names = "--ordered",
      split = ",",
      paramLabel = "G",
      description = "Groups from lowest to highest, for ordinal and rank-order measures.")
  private List<String> ordered = List.of();

  @Option(
      names = "--measures",
      split = ",",
      defaultValue = "all",
      paramLabel = "ID",
      description = "Measures by id, or all (default). --list shows them.")
  private List<String> ids = List.of();

  @Option(
      names = "--reasons",
      description =
          "Adds the columns status and reason: A for a value, M and why where it cannot exist.")
  private boolean reasons;

  /** True where the reasons of missing values are asked for. */
  boolean reasons() {
    return reasons;
  }

  /** The groups that two-group measures are computed for. */
  List<String> groups(MeasureInput input) {
    Stream.concat(ordered.stream(), Stream.of(group, reference).filter(g -> g != null))
        .forEach(input::check);
    return group == null ? input.groups() : List.of(group);
  }

  /** Null where everybody else is the reference. */
  String reference() {
    return reference;
  }

  /** True where one group is asked for. */
  boolean hasGroup() {
    return group != null;
  }

  /** Groups from lowest to highest; empty where they have no order. */
  List<String> ordered() {
    return ordered;
  }

  /** The measures of one kind that were chosen, in the order of the registry. */
  List<Measure> measures(Kind kind) {
    return Measures.of(kind).stream().filter(m -> all() || ids.contains(m.id())).toList();
  }

  /** True where no measure was named. */
  boolean all() {
    return ids.contains("all");
  }

  /**
   * Checks the options against each other.
   *
   * @throws Stop (usage) for the first that cannot be
   */
  void check() {
    List<String> known = Measures.all().stream().map(Measure::id).toList();
    for (String id : ids) {
      if (!known.contains(id) && !id.equals("all")) {
        throw Stop.usage(
            "There is no measure "
                + id
                + ". Did you mean "
                + Nearest.to(id, known)
                + "? `barometer measure --list` shows all.");
      }
    }
    if (reference != null && (group == null || group.equals(reference))) {
      throw Stop.usage("--reference needs another group as --group-of-interest.");
    }
    if (new HashSet<>(ordered).size() < ordered.size() || ordered.size() == 1) {
      throw Stop.usage("--ordered needs two or more groups, each once, lowest first.");
    }
    if (!all() && ordered.isEmpty() && !measures(Kind.ORDERED).isEmpty()) {
      throw Stop.usage(
          measures(Kind.ORDERED).get(0).id()
              + " needs an order: name the groups, lowest first, with --ordered.");
    }
  }
}
