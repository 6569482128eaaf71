package se.boverket.barometer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.boverket.barometer.register.RegisterPlan;
import se.boverket.barometer.register.RegisterQuality;
import se.boverket.barometer.register.RegisterSummary;

/** Makes deliveries of a synthetic Sweden. */
@Command(
    name = "register",
    mixinStandardHelpOptions = true,
    description = {
      "Makes deliveries of a synthetic register, one folder a year, as SCB would send them.",
      "Persons, households and dwellings are drawn from the open marginals of each DeSO; nobody",
      "in it exists. Tells how far its områdestyper agree with the official ones."
    })
final class RegisterCommand implements Runnable {
  @Mixin private RegisterOptions what;
  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Where the deliveries go.")
  private Path out;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Option(names = "--dry-run", description = "Say what would be made, make nothing.")
  private boolean dry;

  @Override
  public void run() {
    RegisterPlan plan = what.plan(out.toAbsolutePath());
    PrintWriter print = spec.commandLine().getOut();
    if (dry) {
      print.printf(
          Locale.ROOT,
          "would make years %s at scale %s, seed %d, as %s in %s%n",
          plan.years(),
          plan.scale(),
          plan.seed(),
          plan.format(),
          plan.out());
    } else {
      RegisterSummary made = RegisterOptions.write(plan, Progress.here());
      made.years().forEach(year -> print.println(json ? Json.of(facts(year)) : text(year)));
    }
    print.flush();
  }

  private static String text(RegisterSummary.Year year) {
    RegisterQuality quality = year.quality();
    return String.format(
        Locale.ROOT,
        "%d: %,d persons, %d files, %.1f MB in %s%n  index mean %.2f, standard deviation %.2f; RegSO"
            + " per type 1-5: %s%n  %.1f %% of the RegSO have the official type of 2022; D of income"
            + " quintiles over RegSO %.1f",
        year.year(),
        year.persons(),
        year.files(),
        year.bytes() / 1e6,
        year.folder(),
        quality.mean(),
        quality.deviation(),
        quality.types(),
        100 * quality.agreement(),
        quality.inequality());
  }

  private static Map<String, Object> facts(RegisterSummary.Year year) {
    RegisterQuality quality = year.quality();
    List<Integer> types = quality.types();
    return Map.of(
        "year", year.year(),
        "folder", year.folder().toString(),
        "persons", year.persons(),
        "files", year.files(),
        "bytes", year.bytes(),
        "index_mean", quality.mean(),
        "index_standard_deviation", quality.deviation(),
        "regso_per_type", types,
        "agreement_with_official_type", quality.agreement(),
        "ojamlikhetsindex", quality.inequality());
  }
}
