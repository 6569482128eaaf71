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
    footer = {"", "Example: barometer explain --certificate 2022.1 --conf conf/local.conf"})
final class ExplainCommand implements Runnable {
  @Mixin private SettingsOption where;
  @Mixin private ExplainCertificate certificate;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    if (!certificate.isAsked()) {
      throw Stop.usage("Say what to explain: --certificate [FILE|RELEASE].");
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(certificate.text(where));
    out.flush();
  }
}
