package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.boverket.barometer.tables.Stop;

/**
 * The attacker's program: everything that a reader with time and a computer would try on published
 * tables.
 *
 * @param policy what is held to be too small
 * @param hierarchy which codes are parts of which
 * @param canaries texts that are nowhere but in the confidential layers
 */
public record Attack(Policy policy, Hierarchy hierarchy, List<String> canaries) {

  /** What every attack found in each table and between them. */
  public List<Finding> on(List<PlainTable> tables) {
    List<Function<PlainTable, List<Finding>>> attacks =
        List.of(
            new IdentifierAttack(canaries)::on,
            new SmallCountAttack(policy.classes())::on,
            new ShareAttack(policy.classes())::on,
            new MeasureAttack(policy.classes())::on,
            new SumAttack(policy, hierarchy)::on,
            new AreaAttack(policy, hierarchy)::on);
    List<Finding> found = new ArrayList<>();
    tables.forEach(t -> attacks.forEach(a -> found.addAll(a.apply(t))));
    return found;
  }

  /**
   * Stops when something was found.
   *
   * @throws Stop (disclosure) with the first of the findings
   */
  public static void stopIfAny(List<Finding> found) {
    if (!found.isEmpty()) {
      Stream<String> first = found.stream().limit(20).map(Finding::toString);
      throw Stop.disclosure(
          "What would be published can be found out ("
              + found.size()
              + " findings):\n  "
              + String.join("\n  ", first.toList()));
    }
  }
}
