package se.boverket.barometer.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the settings in force and where each comes from. */
@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the settings in force and the file and line that each comes from.",
      "Settings say where and how big; what decides figures stands in schemas/."
    })
final class ConfigCommand implements Runnable {
  @Mixin private SettingsOption where;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().getOut().print(where.settings().render());
    spec.commandLine().getOut().flush();
  }
}
