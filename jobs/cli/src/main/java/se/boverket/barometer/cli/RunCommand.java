package se.boverket.barometer.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.boverket.barometer.publication.release.Release;

/** The yearly run. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = {
      "Takes in what lies in the landing, does what is not done yet, publishes what changed.",
      "A second run with nothing new ends in seconds and writes no release.",
      "",
      "A delivery with faults is refused whole: all faults are told, nothing of it is stored, and",
      "the walk stops there (exit 3). A killed run goes on where it was when it is started again."
    })
final class RunCommand implements Runnable {
  @Mixin private SettingsOption where;
  @Spec private CommandSpec spec;

  @Option(names = "--dry-run", description = "Say what would be done and why, as plan does.")
  private boolean dry;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Override
  public void run() {
    Settings settings = where.settings();
    PrintWriter out = spec.commandLine().getOut();
    if (dry) {
      PlanCommand.print(out, settings, json);
      return;
    }
    settings.require("landing", "store", "open", "keys");
    Runner.Outcome outcome = new Runner(settings, Progress.here()).run();
    out.println(json ? Json.of(facts(outcome)) : text(outcome));
    out.flush();
  }

  private static String text(Runner.Outcome outcome) {
    return (nothing(outcome) ? "Nothing new. " : "")
        + outcome
            .release()
            .map(PublishCommand::text)
            .orElse(
                "The protected tables are ready. There is no setting barometer.published: the "
                    + "account that has it runs barometer publish.");
  }

  private static boolean nothing(Runner.Outcome outcome) {
    return outcome.done().isEmpty() && outcome.release().filter(Release::fresh).isEmpty();
  }

  private static Map<String, Object> facts(Runner.Outcome outcome) {
    Map<String, Object> facts = new TreeMap<>(Map.of("done", outcome.done()));
    outcome.release().map(PublishCommand::facts).ifPresent(facts::putAll);
    return facts;
  }
}
