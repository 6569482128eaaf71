package se.boverket.barometer.cli;

import picocli.CommandLine.Option;
import se.boverket.barometer.tables.Stop;

/** What chance alone would give, and how sure a value is. */
final class MeasureChance {
  @Option(
      names = "--bootstrap",
      defaultValue = "0",
      paramLabel = "N",
      description =
          "Draws for the 95 %% interval, and for the adjusted value where what chance alone gives "
              + "has no closed form or the file is large: 1000 for publication. Default: none.")
  private int draws;

  @Option(
      names = "--seed",
      defaultValue = "0",
      paramLabel = "S",
      description = "Chooses another set of draws; the same seed gives the same figures anywhere.")
  private long seed;

  @Option(
      names = "--permutations",
      defaultValue = "0",
      paramLabel = "N",
      description =
          "Adds the column p_value: how often, of N times and the table itself, placing everybody by "
              + "lot gives as high a value. Default: none.")
  private int permutations;

  /** What the options mean for a file: see {@link MeasureSureness}. */
  MeasureSureness sureness(MeasureInput input) {
    return new MeasureSureness(seed, draws, permutations, input.cells());
  }

  /**
   * Checks the options.
   *
   * @throws Stop (usage) for a negative number of draws or permutations
   */
  void check() {
    if (draws < 0) {
      throw Stop.usage("--bootstrap must be 0 or above.");
    }
    if (permutations < 0) {
      throw Stop.usage("--permutations must be 0 or above.");
    }
  }
}
