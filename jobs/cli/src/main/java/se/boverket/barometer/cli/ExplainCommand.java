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
      "Examples: barometer explain --certificate 2022.1 --conf conf/local.conf",
      "          barometer explain --indikator trangbodda --omrade 0180 --ar 2022"
    })
final class ExplainCommand implements Runnable {
  @Mixin private SettingsOption where;
  @Mixin private ExplainCertificate certificate;
  @Mixin private ExplainIndicator indicator;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    if (certificate.isAsked() && indicator.isAsked()) {
      throw Stop.usage(
          "--indikator and --certificate are two questions: ask one at a time. A release's"
              + " certificate tells of all its tables, not of one indicator.");
    }
    if (!certificate.isAsked() && !indicator.isAsked()) {
      throw Stop.usage("Say what to explain: --certificate [FILE|RELEASE], or --indikator ID.");
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(certificate.isAsked() ? certificate.text(where) : indicator.text(where));
    out.flush();
  }
}
