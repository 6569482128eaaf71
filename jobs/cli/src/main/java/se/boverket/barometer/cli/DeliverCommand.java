package se.boverket.barometer.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.boverket.barometer.microdata.raw.Template;

/** Helps to write a manifest. */
@Command(
    name = "deliver",
    mixinStandardHelpOptions = true,
    description = {
      "Prints an annotated leverans.conf, to be put beside the files of a delivery and filled in.",
      "Put the folder into the landing, then: validate FOLDER, then: run."
    })
final class DeliverCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(names = "--template", required = true, description = "Print the annotated manifest.")
  private boolean template;

  @Option(names = "--year", required = true, paramLabel = "YYYY", description = "Reference year.")
  private int year;

  @Override
  public void run() {
    spec.commandLine().getOut().print(Template.text(Home.schemas(), year));
    spec.commandLine().getOut().flush();
  }
}
