package se.boverket.barometer.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The two ways in which every command is told where things lie. */
final class SettingsOption {
  @Option(
      names = "--conf",
      paramLabel = "FILE",
      description = "Settings file (HOCON), on top of conf/base.conf.")
  private Path file;

  @Option(
      names = "-D",
      paramLabel = "KEY=VALUE",
      description = "One setting, on top of the file: -Dbarometer.store=/srv/store")
  private final Map<String, String> extra = new LinkedHashMap<>();

  Settings settings() {
    return Settings.read(Home.folder(), file, extra);
  }
}
