package se.boverket.barometer.cli;

import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.boverket.barometer.tables.file.Answer;

/** Measures of segregation for any table of counts; needs no store and starts no Spark. */
@Command(
    name = "measure",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Computes measures of segregation from any table of counts in CSV or Parquet.",
      "",
      "  barometer measure --counts antal.csv --unit deso --group bakgrund --n antal --within kommun",
      ""
    })
final class MeasureCommand implements Runnable {
  @Mixin private MeasureColumns columns;
  @Mixin private MeasureChoice choice;
  @Mixin private MeasureChance chance;
  @Mixin private MeasureOutput output;

  @Option(names = "--list", description = "Lists the measures and their sources.")
  private boolean list;

  private CommandSpec spec;

  /** The measures are explained below the options, from their registry. */
  @Spec
  void spec(CommandSpec given) {
    spec = given;
    Map<String, picocli.CommandLine.IHelpSectionRenderer> sections =
        given.usageMessage().sectionMap();
    sections.put(UsageMessageSpec.SECTION_KEY_FOOTER, help -> MeasureList.help());
  }

  @Override
  public void run() {
    PrintWriter screen = spec.commandLine().getOut();
    output.write(list ? MeasureList.answer() : answer(), screen);
  }

  private Answer answer() {
    choice.check();
    chance.check();
    MeasureInput input = MeasureInput.read(columns.counts(), columns, MeasureExtras.NONE);
    return MeasureRows.answer(input, choice, chance.sureness(input));
  }
}
