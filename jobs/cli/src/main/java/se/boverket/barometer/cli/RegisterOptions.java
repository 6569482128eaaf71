package se.boverket.barometer.cli;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Option;
import se.boverket.barometer.register.Register;
import se.boverket.barometer.register.RegisterPlan;
import se.boverket.barometer.register.RegisterSummary;
import se.boverket.barometer.register.file.Format;
import se.boverket.barometer.tables.Stop;

/** What synthetic register to make: shared by register and demo. */
final class RegisterOptions {
  @Option(
      names = "--scale",
      defaultValue = "0.1",
      description = "Share of the population, above 0 to 1. Default: ${DEFAULT-VALUE}")
  private double scale;

  @Option(
      names = "--years",
      defaultValue = "2021,2022",
      description =
          "Reference years: 2021,2022 or 2010-2024 (1990-2025). Default: ${DEFAULT-VALUE}")
  private String years;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description =
          "The same seed gives the same register, byte for byte. Default: ${DEFAULT-VALUE}")
  private long seed;

  @Option(
      names = "--format",
      defaultValue = "parquet",
      description =
          "csv (semicolon, ISO-8859-1, decimal comma) or parquet. Default: ${DEFAULT-VALUE}")
  private Format format;

  RegisterPlan plan(Path out) {
    return checked(() -> new RegisterPlan(scale, RegisterPlan.years(years), seed, format, out));
  }

  /** Writes the register, a step a year. */
  static RegisterSummary write(RegisterPlan plan, Progress progress) {
    int all = plan.years().size();
    Function<Progress.Meter, RegisterSummary> work =
        meter ->
            Register.write(
                plan,
                (year, done, total) ->
                    meter.at((long) plan.years().indexOf(year) * total + done, (long) all * total));
    return checked(() -> progress.step("register", work));
  }

  private static <T> T checked(Supplier<T> action) {
    try {
      return action.get();
    } catch (IllegalArgumentException e) {
      throw Stop.usage(e.getMessage());
    }
  }
}
