package se.boverket.barometer.publication.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What is wrong with a release: of every rule the first case in words, and how many there are. */
public final class Breaches {
  private final Map<Object, Case> cases = new LinkedHashMap<>();

  /** The first breach of a rule. */
  private static final class Case {
    private final String first;
    private long more;

    private Case(String first) {
      this.first = first;
    }

    private String text() {
      return more == 0 ? first : first + " And " + more + " more of the kind.";
    }
  }

  /**
   * Notes a breach.
   *
   * @param rule which rule, the same object for all its breaches
   * @param what table, area level, rule; asked for the first time only
   */
  public void add(Object rule, Supplier<String> what) {
    Case known = cases.get(rule);
    if (known == null) {
      cases.put(rule, new Case(what.get()));
    } else {
      known.more++;
    }
  }

  /** True until something is noted. */
  public boolean none() {
    return cases.isEmpty();
  }

  /** One line a rule, in the order of their first breaches. */
  public List<String> lines() {
    return new ArrayList<>(cases.values().stream().map(Case::text).toList());
  }
}
