package se.boverket.barometer.cli;

import java.util.Map;
import org.slf4j.helpers.NOP_FallbackServiceProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Spec;

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
  @Mixin private MeasureTask task;
  @Mixin private MeasureChance chance;
  @Mixin private MeasureOutput output;

  private CommandSpec spec;

  /** The measures are explained below the options, from their registry. */
  @Spec
  void spec(CommandSpec given) {
    spec = given;
    Map<String, IHelpSectionRenderer> sections = given.usageMessage().sectionMap();
    sections.put(UsageMessageSpec.SECTION_KEY_FOOTER, help -> MeasureList.help());
  }

  /** What the reader of Parquet logs goes nowhere; to find that out takes log4j half a second. */
  private static void logNowhere() {
    System.setProperty("slf4j.provider", NOP_FallbackServiceProvider.class.getName());
    System.setProperty("slf4j.internal.verbosity", "WARN");
  }

  @Override
  public void run() {
    logNowhere();
    output.write(task.answer(columns, choice, chance), spec.commandLine().getOut());
  }
}
