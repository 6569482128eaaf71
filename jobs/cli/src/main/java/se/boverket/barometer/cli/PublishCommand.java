package se.boverket.barometer.cli;

import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.boverket.barometer.publication.release.Release;
import se.boverket.barometer.tables.Engine;
import se.boverket.barometer.tables.Schemas;

/** The open half of the yearly run. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    description = {
      "Publishes what lies in the open root: the last step of run alone.",
      "It is for an account that cannot read the confidential folders, and needs no settings but",
      "open and published (conf/publish.conf). The account that has the microdata then runs with a",
      "file without published.",
      "",
      "Where the current release holds the same tables there is no new one."
    })
final class PublishCommand implements Runnable {
  @Mixin private SettingsOption where;
  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Override
  public void run() {
    Settings settings = where.settings();
    settings.require("open", "published");
    Release release = publish(settings);
    spec.commandLine().getOut().println(json ? Json.of(facts(release)) : text(release));
    spec.commandLine().getOut().flush();
  }

  static String text(Release release) {
    return (release.fresh() ? "Released " : "The current release is ")
        + release.id()
        + " in "
        + release.path();
  }

  static Map<String, Object> facts(Release release) {
    return Map.of(
        "release", release.id(),
        "folder", release.path().toString(),
        "new_release", release.fresh());
  }

  private static Release publish(Settings settings) {
    Schemas schemas = Home.schemas();
    Path scratch = Scratch.of(settings.published().resolve(".scratch"));
    SparkSession spark = Engine.start(settings.master(), settings.sizes(scratch));
    try {
      TaskMeter tasks = new TaskMeter();
      spark.sparkContext().addSparkListener(tasks);
      Publisher publisher = new Publisher(settings, schemas, spark);
      return Progress.here().spark(Runner.PUBLISH, tasks, publisher::release);
    } finally {
      spark.stop();
      Scratch.leave(scratch);
    }
  }
}
