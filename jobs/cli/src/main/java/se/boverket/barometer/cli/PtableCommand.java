package se.boverket.barometer.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.boverket.barometer.disclosure.NoiseSpec;
import se.boverket.barometer.disclosure.PTable;

/** Prints a perturbation table. */
@Command(
    name = "ptable",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the perturbation table of the cell key method.",
      "It says with what probability p a true count i is published as j. On average nothing is added",
      "or taken away, the variance of the change is",
      "exactly V in every row, no count becomes 1..js, zero stays zero, and within that nothing is",
      "more uncertain (greatest entropy: Marley & Leaver 2011; Giessing 2016). The last row is for",
      "all larger counts too. What no table can meet is an error that gives the reason and the",
      "nearest variance that can be met."
    },
    footer = {
      "",
      "Example: barometer ptable --d 5 --v 3 --js 2   counts change by at most 5, by 1.7 as a rule,",
      "and 1 and 2 are never published."
    })
final class PtableCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--d",
      defaultValue = "5",
      description = "Largest change D. Default: ${DEFAULT-VALUE}")
  private int largest;

  @Option(names = "--v", defaultValue = "3", description = "Variance V. Default: ${DEFAULT-VALUE}")
  private double variance;

  @Option(
      names = "--js",
      defaultValue = "2",
      description = "No published count in 1…js. Default: ${DEFAULT-VALUE}")
  private int smallest;

  @Option(names = "--at-most", description = "V is an upper bound where a row cannot reach it.")
  private boolean atMost;

  @Option(names = "--monotone", description = "Probabilities rise up to the true count.")
  private boolean monotone;

  @Option(
      names = "--format",
      defaultValue = "csv",
      description = "csv or json. Default: ${DEFAULT-VALUE}")
  private Format format;

  private enum Format {
    CSV,
    JSON
  }

  @Override
  public void run() {
    PTable table =
        PTable.of(
            new NoiseSpec(
                largest,
                variance,
                smallest,
                atMost ? NoiseSpec.Variance.AT_MOST : NoiseSpec.Variance.EXACT,
                monotone ? NoiseSpec.Shape.MONOTONE : NoiseSpec.Shape.FREE));
    PrintWriter out = spec.commandLine().getOut();
    out.print(format == Format.CSV ? table.csv() : table.json());
    out.flush();
  }
}
