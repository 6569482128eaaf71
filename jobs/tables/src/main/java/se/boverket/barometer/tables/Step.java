package se.boverket.barometer.tables;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * One step of the walk for one reference year. A step whose inputs and definitions are those of its
 * last success is not done again.
 *
 * @param name as the ledger and {@code barometer plan} show it
 * @param definitions digest of what else decides the year's result, the schemas first of all
 *     ({@link Schemas#fingerprint})
 * @param inputs the step-years that the year is made from
 * @param work does the year, all or nothing
 */
public record Step(
    String name, IntFunction<String> definitions, IntFunction<List<Input>> inputs, Work work) {

  /**
   * A step-year that another one is made from.
   *
   * @param step name of the step
   * @param ar reference year
   */
  public record Input(String step, int ar) {}

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
