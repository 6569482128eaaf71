package se.boverket.barometer.cli;

import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigRenderOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.boverket.barometer.microdata.raw.Keys;
import se.boverket.barometer.publication.report.Municipality;
import se.boverket.barometer.publication.report.Summary;
import se.boverket.barometer.tables.Stop;

/** Everything at once, on persons who never were. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a synthetic register, delivers it, runs the whole walk and shows what came out.",
      "Leaves DIR/demo.conf, so that every other command can be tried: run --conf DIR/demo.conf"
    })
final class DemoCommand implements Runnable {
  private static final List<String> FOLDERS =
      List.of("landing", "store", "keys", "open", "published");
  private static final int SHOWN = 10;

  @Mixin private RegisterOptions what;
  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Where everything goes; what an earlier demo left there is removed. Default: target/demo")
  private Path out;

  @Option(names = "--dry-run", description = "Say what would be made, make nothing.")
  private boolean dry;

  @Override
  public void run() {
    Path dir =
        (out == null ? Home.folder().resolve("target/demo") : out).toAbsolutePath().normalize();
    PrintWriter print = spec.commandLine().getOut();
    var plan = what.plan(dir.resolve("landing"));
    if (dry) {
      print.printf(
          Locale.ROOT,
          "would make a register of years %s at scale %s (seed %d, %s), run it through all steps and"
              + " release it, all in %s%n",
          plan.years(),
          plan.scale(),
          plan.seed(),
          plan.format(),
          dir);
      print.flush();
      return;
    }
    clear(dir);
    Path conf = conf(dir);
    Progress progress = Progress.here();
    RegisterOptions.write(plan, progress);
    Settings settings = Settings.read(Home.folder(), conf, Map.of());
    Keys.create(settings.keys());
    show(print, conf, new Runner(settings, progress).run(), progress);
  }

  private static void show(
      PrintWriter print, Path conf, Runner.Outcome outcome, Progress progress) {
    Path release = outcome.release().orElseThrow().path();
    print.printf("%n%-22s %18s %14s%n", "kommun", "ojamlikhetsindex", "andel_typ12");
    for (Municipality m : Summary.largest(release, SHOWN)) {
      print.printf(
          "%-22s %18s %14s%n",
          m.kommun() + " " + m.namn(), shown(m.ojamlikhetsindex()), shown(m.andelTyp12()));
    }
    print.println();
    progress.seconds().forEach((step, s) -> print.printf(Locale.ROOT, "%-22s %7.1f s%n", step, s));
    print.printf("%nRelease  %s%n", release);
    print.printf("Tables   %s%n", release.resolve("tables"));
    print.printf("Report   %s%n", release.resolve("report/rapport.html"));
    print.printf("Go on    jobs/barometer status --conf %s%n", conf);
    print.flush();
  }

  private static String shown(Double value) {
    return value == null ? "-" : String.format(Locale.ROOT, "%.1f", value);
  }

  private static Path conf(Path dir) {
    Map<String, String> folders = new LinkedHashMap<>();
    FOLDERS.forEach(f -> folders.put(f, dir.resolve(f).toString()));
    String text =
        ConfigFactory.parseMap(Map.of("barometer", folders))
            .root()
            .render(ConfigRenderOptions.defaults().setOriginComments(false).setJson(false));
    try {
      Files.createDirectories(dir.resolve("landing"));
      return Files.writeString(dir.resolve("demo.conf"), text);
    } catch (IOException e) {
      throw Stop.missing("The demo cannot write to " + dir + ": check its rights, or use --out.");
    }
  }

  /** Removes an earlier demo, which is known by its demo.conf, and nothing else. */
  private static void clear(Path dir) {
    if (!Files.exists(dir.resolve("demo.conf"))) {
      requireEmpty(dir);
      return;
    }
    for (String folder : FOLDERS) {
      Scratch.remove(dir.resolve(folder));
    }
  }

  private static void requireEmpty(Path dir) {
    if (!Files.exists(dir)) {
      return;
    }
    try (Stream<Path> list = Files.list(dir)) {
      if (list.findAny().isPresent()) {
        throw Stop.usage(
            dir + " holds something that no demo made. Choose an empty folder with --out.");
      }
    } catch (IOException e) {
      throw Stop.usage(dir + " is not a folder that can be read. Choose another with --out.");
    }
  }
}
