package se.boverket.barometer.cli;

import com.typesafe.config.Config;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.boverket.barometer.microdata.raw.DeliveryLedger;
import se.boverket.barometer.publication.Releases;
import se.boverket.barometer.publication.release.Release;

/** What there is. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = {
      "Says what has been delivered and decided, which steps are done for which years, and which",
      "release is current. Reads the ledger only: no data, no Spark."
    })
final class StatusCommand implements Runnable {
  @Mixin private SettingsOption where;
  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print the status as JSON.")
  private boolean json;

  @Override
  public void run() {
    Settings settings = where.settings();
    PrintWriter out = spec.commandLine().getOut();
    try (Rooms rooms = new Rooms(settings)) {
      Map<String, Object> status = new LinkedHashMap<>();
      status.put(
          "deliveries",
          new DeliveryLedger(rooms.ledger())
              .notes().stream().map(StatusCommand::delivery).toList());
      status.put("steps", steps(rooms));
      if (settings.publishes()) {
        status.put(
            "release", Releases.latest(settings.published()).map(Release::id).orElse("none"));
      }
      if (json) {
        out.println(Json.of(status));
      } else {
        status.forEach((what, value) -> print(out, what, value));
      }
    }
    out.flush();
  }

  private static void print(PrintWriter out, String what, Object value) {
    if (value instanceof List<?> lines) {
      out.println(what + (lines.isEmpty() ? " none" : ""));
      lines.forEach(line -> out.println("  " + line));
    } else if (value instanceof Map<?, ?> map) {
      out.println(what);
      map.forEach((k, v) -> out.printf("  %-12s %s%n", k, v));
    } else {
      out.println(what + " " + value);
    }
  }

  private static String delivery(Config note) {
    return note.getString("id")
        + ": year "
        + note.getInt("ar")
        + ", version "
        + note.getInt("version")
        + ", "
        + note.getString("decision");
  }

  private static Map<String, Object> steps(Rooms rooms) {
    Map<String, Object> steps = new LinkedHashMap<>();
    steps.put("ingest", rooms.ledger().years("ingest"));
    for (String step : List.of("clean", "aggregate", "index", "protect")) {
      steps.put(
          step,
          rooms.walk(List.of()).tasks().stream()
              .filter(t -> t.step().name().equals(step) && !t.todo())
              .map(Walk.Task::ar)
              .toList());
    }
    return steps;
  }
}
