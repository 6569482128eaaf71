package se.boverket.barometer.disclosure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.boverket.barometer.tables.Stop;

/**
 * What the attacker's program tried on a set of published tables, and what it found out.
 *
 * @param tried number of cells, values or pairs of areas by kind of attack
 * @param findings what was found out, in the order of the tables
 * @param tightest narrowest interval that the sums leave of a small suppressed or noisy count,
 *     persons; infinite where there is none
 * @param highest greatest posterior probability of one exact count from 1 up to the largest that is
 *     never shown; 0 where there is none
 */
public record Audit(
    Map<Finding.Kind, Long> tried, List<Finding> findings, double tightest, double highest) {
  private static final int TOLD = 20;

  /**
   * Stops when something was found out.
   *
   * @throws Stop (disclosure) with the first of the findings: attack, table and cell, never the
   *     value
   */
  public void stopIfAny() {
    if (!findings.isEmpty()) {
      Stream<String> first = findings.stream().limit(TOLD).map(Finding::toString);
      throw Stop.disclosure(
          "What would be published can be found out ("
              + findings.size()
              + " findings):\n  "
              + String.join("\n  ", first.toList()));
    }
  }

  /** True when nothing but names and texts was there to be tried. */
  public boolean isIdle() {
    return tried.entrySet().stream()
        .allMatch(t -> t.getKey() == Finding.Kind.IDENTIFIER || t.getValue() == 0);
  }

  /** For the certificate: tried and found by attack, tightest interval, highest posterior. */
  public Map<String, Object> facts() {
    Map<String, Object> attacks = new TreeMap<>();
    tried.forEach((kind, n) -> attacks.put(kind.text(), Map.of("tried", n, "found", found(kind))));
    Map<String, Object> facts = new TreeMap<>();
    facts.put("attacks", attacks);
    facts.put("highest_posterior", Steps.nearest(highest, 0.0001));
    if (Double.isFinite(tightest)) {
      facts.put("tightest_interval", tightest);
    }
    return facts;
  }

  private long found(Finding.Kind kind) {
    return findings.stream().filter(f -> f.attack() == kind).count();
  }
}
