package se.boverket.barometer.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.boverket.barometer.tables.Stop;

/** Tells in words what stands behind published figures. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Tells in words what stands behind what is published.",
    footer = {
      "",
      "Example: barometer explain --indikator trangbodda --omrade 0180 --ar 2022",
      "         --conf conf/local.conf"
    })
final class ExplainCommand implements Runnable {
  @Mixin private SettingsOption where;
  @Mixin private ExplainIndicator indicator;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    if (!indicator.isAsked()) {
      throw Stop.usage("Say what to explain: --indikator ID.");
    }
    StringBuilder told = new StringBuilder();
    indicator.write(where, told);
    PrintWriter out = spec.commandLine().getOut();
    out.print(told);
    out.flush();
  }
}
