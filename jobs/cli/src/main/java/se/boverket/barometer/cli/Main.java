package se.boverket.barometer.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code jobs/barometer}: from a yearly delivery of microdata to a published release. */
@Command(
    name = "barometer",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Segregation in Sweden, from SCB's microdata to published tables.",
    footerHeading = "%nExit codes%n",
    footer = {
      "   0 done        2 usage: an option or setting is wrong",
      "   3 data refused, nothing stored        4 something is missing first",
      "   5 integrity: what is stored is not what it should be",
      "   6 another run holds the lock          7 disclosure control said no",
      "  70 a bug",
      "",
      "Start with: jobs/barometer demo"
    },
    subcommands = {
      DemoCommand.class,
      RunCommand.class,
      PublishCommand.class,
      PlanCommand.class,
      StatusCommand.class,
      ValidateCommand.class,
      DeliverCommand.class,
      QuarantineCommand.class,
      IndicatorsCommand.class,
      ExplainCommand.class,
      MeasureCommand.class,
      PtableCommand.class,
      ProtectCommand.class,
      AuditCommand.class,
      RegisterCommand.class,
      KeysCommand.class,
      ConfigCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    CommandLine line = line();
    try {
      System.exit(line.execute(arguments));
    } catch (OutOfMemoryError e) {
      System.exit(Failures.heapFull(line.getErr()));
    }
  }

  static CommandLine line() {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler(new Failures())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .setUsageHelpAutoWidth(false);
  }
}
