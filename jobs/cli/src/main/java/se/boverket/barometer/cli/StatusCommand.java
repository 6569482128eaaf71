package se.boverket.barometer.cli;

import com.typesafe.config.Config;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
      "Says what has been delivered, what is done for which years, and which release is current.",
      "Reads the ledger and the checksums of the current release: no rows, no Spark. A release whose",
      "files are no longer what was released is told last (exit 5)."
    })
final class StatusCommand implements Runnable {
  private static final String DAMAGED = "damaged";

  @Mixin private SettingsOption where;
  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print the status as JSON.")
  private boolean json;

  @Option(
      names = "--delivery",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "ID",
      description = {
        "Only the deliveries, or the one with this id: for every file, delivered = accepted +",
        "dropped by a named rule + quarantined; then everything that was found."
      })
  private String delivery;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    try (Rooms rooms = new Rooms(where.settings())) {
      if (delivery == null) {
        Map<String, Object> status = status(rooms);
        whole(out, status);
        out.flush();
        if (status.containsKey(DAMAGED)) {
          Releases.latest(where.settings().published()).ifPresent(Releases::whole);
        }
      } else {
        deliveries(out, DeliveryReport.of(new DeliveryLedger(rooms.ledger()), delivery));
      }
    }
    out.flush();
  }

  private void deliveries(PrintWriter out, List<Config> notes) {
    if (json) {
      out.println(Json.of(Map.of("deliveries", notes.stream().map(DeliveryReport::data).toList())));
    } else {
      notes.forEach(n -> out.print(DeliveryReport.text(n)));
    }
  }

  private void whole(PrintWriter out, Map<String, Object> status) {
    if (json) {
      out.println(Json.of(status));
    } else {
      status.forEach((what, value) -> print(out, what, value));
    }
  }

  private Map<String, Object> status(Rooms rooms) {
    Map<String, Object> status = new LinkedHashMap<>();
    status.put(
        "deliveries",
        new DeliveryLedger(rooms.ledger()).notes().stream().map(DeliveryReport::line).toList());
    List<String> outdated =
        new DeliveryLedger(rooms.ledger())
            .outdated(rooms.schemas()).stream().map(StatusCommand::outdated).toList();
    if (!outdated.isEmpty()) {
      status.put("outdated", outdated);
    }
    status.put("steps", steps(rooms));
    List<String> outside = OwnAreas.lines(rooms.ledger());
    if (!outside.isEmpty()) {
      status.put("own_areas", outside);
    }
    Settings settings = where.settings();
    if (settings.publishes()) {
      Optional<Release> release = Releases.latest(settings.published());
      status.put("release", release.map(Release::id).orElse("none"));
      List<String> damage = release.map(Releases::damage).orElse(List.of());
      if (!damage.isEmpty()) {
        status.put(DAMAGED, damage);
      }
    }
    return status;
  }

  private static String outdated(Config delivery) {
    return delivery.getInt("ar")
        + ": contracts or code lists changed since delivery "
        + delivery.getString("id")
        + " was taken in; it has to be taken in again (barometer plan says whether it can)";
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
