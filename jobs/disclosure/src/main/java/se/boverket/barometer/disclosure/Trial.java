package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the attacks note while they go on. */
final class Trial {
  private final Map<Finding.Kind, Long> tried = new EnumMap<>(Finding.Kind.class);
  private final List<Finding> findings = new ArrayList<>();
  private double tightest = Double.POSITIVE_INFINITY;
  private double highest;

  void tried(Finding.Kind attack, long many) {
    tried.merge(attack, many, Long::sum);
  }

  void found(Finding finding) {
    findings.add(finding);
  }

  void interval(double width) {
    tightest = Math.min(tightest, width);
  }

  void posterior(double probability) {
    highest = Math.max(highest, probability);
  }

  Audit done() {
    return new Audit(Map.copyOf(tried), List.copyOf(findings), tightest, highest);
  }
}
