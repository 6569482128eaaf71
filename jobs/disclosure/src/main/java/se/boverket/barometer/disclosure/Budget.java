package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.boverket.barometer.tables.Codelist;
import se.boverket.barometer.tables.Column;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;

/**
 * The partition budget: a count that is published in many partitions can be estimated from each
 * (Asghar and Kaafar 2019), and what all of them together leave of the noise is sqrt(v / sum of
 * 1/m) over the partitions into m parts, the cell itself with m = 1. Looked up in the contracts and
 * code lists before anything runs.
 *
 * @param schemas contracts and code lists
 */
record Budget(Schemas schemas) {
  private static final List<String> DIVISIONS = List.of("deso2018", "deso2025");
  private static final Set<String> COUNTS = Set.of("antal", "namnare");

  /**
   * Stops where the published tables tell more than the policy lets them.
   *
   * @throws Stop (usage) naming table, what is left and the variance that would do
   */
  void require(Policy policy) {
    List<String> told = new ArrayList<>();
    for (Contract contract : schemas.contracts(Layer.PUBLISHED)) {
      boolean counts = contract.names().stream().anyMatch(COUNTS::contains);
      double weight = counts ? weight(contract) : 1;
      for (Method method : policy.methods()) {
        double left = Math.sqrt(method.noise().spec().v() / weight);
        if (left < policy.limits().budget()) {
          told.add(fault(contract, left, policy.limits().budget(), weight));
        }
      }
    }
    if (!told.isEmpty()) {
      throw Stop.usage(
          "The published tables split counts in more ways than the disclosure policy's noise "
              + "bears:\n  "
              + String.join("\n  ", told));
    }
  }

  /** Sum of 1/m over all published partitions of the cell that has most of them. */
  double weight(Contract contract) {
    double weight = areas(contract) + apart(contract);
    for (Column column : contract.columns()) {
      if (contract.key().contains(column.name()) && column.config().hasPath("koder")) {
        List<String> codes = column.config().getStringList("koder");
        weight *= codes.contains("T") && codes.size() > 2 ? 1 + 1.0 / (codes.size() - 1) : 1;
      }
    }
    return weight;
  }

  /**
   * The same of columns that split a cell into {@code delar} parts or more, but never its parts on
   * a finer level of areas.
   */
  private static double apart(Contract contract) {
    return contract.columns().stream()
        .filter(c -> contract.key().contains(c.name()) && c.config().hasPath("delar"))
        .mapToDouble(c -> 1.0 / c.config().getInt("delar"))
        .sum();
  }

  /** The same over the levels of areas only: one area and its parts on every finer level. */
  private double areas(Contract contract) {
    List<String> levels =
        contract.config().hasPath("nivaer") ? contract.config().getStringList("nivaer") : List.of();
    return DIVISIONS.stream()
        .flatMap(d -> parts(schemas.codelist(d), levels).values().stream())
        .mapToDouble(Budget::weight)
        .max()
        .orElse(1);
  }

  /** For each area its parts on every finer level. */
  private static Map<String, SortedMap<Integer, Set<String>>> parts(
      Codelist areas, List<String> levels) {
    Map<String, SortedMap<Integer, Set<String>>> parts = new HashMap<>();
    for (Map<String, String> area : areas.rows()) {
      List<String> line = line(area, levels);
      for (int k = 0; k < line.size(); k++) {
        for (int finer = k + 1; finer < line.size(); finer++) {
          parts
              .computeIfAbsent(line.get(k), a -> new TreeMap<>())
              .computeIfAbsent(finer, f -> new HashSet<>())
              .add(line.get(finer));
        }
      }
    }
    return parts;
  }

  /** The areas around a DeSO, largest first, as far as their levels are published. */
  private static List<String> line(Map<String, String> area, List<String> levels) {
    String deso = area.get("deso");
    Map<String, String> codes =
        Map.of(
            "riket", "00",
            "lan", deso.substring(0, 2),
            "kommun", deso.substring(0, 4),
            "regso", area.get("regso"),
            "deso", deso);
    return List.of("riket", "lan", "kommun", "regso", "deso").stream()
        .filter(levels::contains)
        .map(codes::get)
        .toList();
  }

  /** A level with one part, or with as many as another, says nothing new. */
  private static double weight(SortedMap<Integer, Set<String>> levels) {
    return 1
        + levels.values().stream()
            .map(Set::size)
            .distinct()
            .filter(m -> m > 1)
            .mapToDouble(m -> 1.0 / m)
            .sum();
  }

  private static String fault(Contract contract, double left, double budget, double weight) {
    return String.format(
        Locale.ROOT,
        "%s: all partitions together leave a standard deviation of %.2f persons of a count, the"
            + " policy's budget is %.2f; take v of at least %.2f, or publish fewer partitions.",
        contract.label(),
        left,
        budget,
        Math.ceil(100 * budget * budget * weight) / 100);
  }
}
