package se.boverket.barometer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.boverket.barometer.microdata.raw.Delivery;
import se.boverket.barometer.microdata.raw.Landing;
import se.boverket.barometer.microdata.raw.Stranded;
import se.boverket.barometer.publication.Releases;
import se.boverket.barometer.tables.Stop;

/** What a run would do. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    description = {
      "Says what run would do, step by step and year by year, and why. Does nothing.",
      "A step whose only reason is that something may change is done if that comes out different:",
      "a corrected year reaches other years only as far as their figures do.",
      "Exit 2: a definition cannot be used; 4: a year has to be taken in again, but its delivery no",
      "longer lies in the landing."
    })
final class PlanCommand implements Runnable {
  @Mixin private SettingsOption where;
  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print the plan as JSON.")
  private boolean json;

  @Override
  public void run() {
    print(spec.commandLine().getOut(), where.settings(), json);
  }

  static void print(PrintWriter out, Settings settings, boolean json) {
    settings.require("landing", "store");
    try (Rooms rooms = new Rooms(settings)) {
      rooms.schemas().requireReadable();
      List<Stranded> stranded = rooms.deliveries().stranded();
      List<Map<String, String>> todo = new ArrayList<>();
      stranded.forEach(s -> todo.add(line("ingest " + s.ar(), s.text())));
      todo.addAll(todo(rooms, settings));
      tell(out, todo, strays(settings), json);
      if (!stranded.isEmpty()) {
        throw Stop.missing(
            "A run cannot start before it has the deliveries of these years again: "
                + stranded.stream().map(Stranded::ar).toList()
                + ".");
      }
      if (!todo.isEmpty()) {
        rooms.checkDefinitions(); // as run does, before it begins
      }
    }
  }

  private static void tell(
      PrintWriter out, List<Map<String, String>> todo, List<String> strays, boolean json) {
    if (json) {
      out.println(Json.of(Map.of("todo", todo, "without_manifest", strays)));
    } else {
      if (todo.isEmpty()) {
        out.println("Nothing to do.");
      }
      todo.forEach(t -> out.printf("%-24s %s%n", t.get("step"), t.get("why")));
      strays.forEach(s -> out.println(s + " has no leverans.conf: nothing in it is looked at."));
    }
    out.flush();
  }

  private static List<String> strays(Settings settings) {
    return Landing.strays(settings.landing()).stream().map(Path::toString).toList();
  }

  private static List<Map<String, String>> todo(Rooms rooms, Settings settings) {
    List<Map<String, String>> todo = new ArrayList<>();
    List<Delivery> fresh = rooms.deliveries().fresh();
    fresh.forEach(d -> todo.add(line("ingest " + d.ar(), rooms.deliveries().why(d))));
    Walk walk = rooms.walk(rooms.deliveries().coming(fresh));
    walk.tasks().stream().filter(Walk.Task::todo).forEach(t -> todo.add(line(t.label(), t.why())));
    if (settings.publishes() && !walk.years().isEmpty()) {
      String why =
          Releases.latest(settings.published())
              .map(release -> Runner.outdated(release, rooms, walk))
              .orElse("there is no release yet");
      if (!why.isEmpty()) {
        todo.add(line("publish", why));
      }
    }
    return todo;
  }

  private static Map<String, String> line(String step, String why) {
    return Map.of("step", step, "why", why);
  }
}
