package se.boverket.barometer.tables;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * One step of the walk for one reference year. A step whose inputs say what they said at its last
 * success, and whose definitions are the same, is not done again.
 *
 * @param name as the ledger and {@code barometer plan} show it
 * @param definitions digests of what else decides the year's result, by file of the schemas ({@link
 *     Schemas#digests})
 * @param inputs the step-years that the year is made from
 * @param work does the year, all or nothing
 * @param results digests of what the year came to, by part: what other steps are made from
 */
public record Step(
    String name,
    IntFunction<Map<String, String>> definitions,
    IntFunction<List<Input>> inputs,
    Work work,
    IntFunction<Map<String, String>> results) {

  /**
   * What another step-year is made from.
   *
   * @param step name of the step
   * @param ar reference year
   * @param part name of the result; empty for all of them
   */
  public record Input(String step, int ar, String part) {
    /** All results of a step-year. */
    public Input(String step, int ar) {
      this(step, ar, "");
    }

    /** As the ledger and the plan tell it: {@code clean 2019 inkomst}. */
    public String label() {
      return "%s %d %s".formatted(step, ar, part).strip();
    }
  }

  /** The doing of a step. */
  @FunctionalInterface
  public interface Work {
    /**
     * Makes one year and returns plain facts for the ledger (counts; never a person's value).
     *
     * @param ar reference year
     */
    Map<String, Object> run(int ar);
  }
}
