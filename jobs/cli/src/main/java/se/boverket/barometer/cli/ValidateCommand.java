package se.boverket.barometer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.boverket.barometer.microdata.raw.Delivery;
import se.boverket.barometer.microdata.raw.Manifest;
import se.boverket.barometer.microdata.raw.Report;
import se.boverket.barometer.microdata.raw.Validation;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Roots;

/** Checks a delivery. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {
      "Checks a delivery from end to end and stores nothing: manifest, bytes, columns, rows.",
      "Tells all faults at once, as counts, rules, columns and files, never a person's value.",
      "Exit 0: it can be taken in; 3: it would be refused.",
      "",
      "While it works, rows may spill to a folder that only you can read: inside barometer.store",
      "when a setting names one (--conf), else in the system's folder for temporary files",
      "(-Djava.io.tmpdir in JDK_JAVA_OPTIONS moves it). The folder is gone afterwards."
    })
final class ValidateCommand implements Callable<Integer> {
  @Mixin private SettingsOption where;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "The delivery: a folder with a leverans.conf.")
  private Path folder;

  @Option(names = "--json", description = "Print the report as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Delivery delivery = Manifest.read(folder.toAbsolutePath().resolve(Manifest.NAME));
    Report report = check(delivery, where.settings().presentStore());
    PrintWriter out = spec.commandLine().getOut();
    out.println(json ? Json.of(report.data()) : report.text());
    out.flush();
    return (report.refused() ? Exit.REFUSED : Exit.DONE).code();
  }

  private static Report check(Delivery delivery, Optional<Path> store) {
    TaskMeter tasks = new TaskMeter();
    try (Scratch scratch = Scratch.make(store.map(Roots::requirePrivate))) {
      return Progress.here()
          .spark(
              "validate " + delivery.ar(),
              tasks,
              () -> {
                try (Validation checked =
                    Validation.of(scratch.spark(tasks), Home.schemas(), delivery)) {
                  return checked.report();
                }
              });
    }
  }
}
