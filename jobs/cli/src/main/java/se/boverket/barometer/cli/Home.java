package se.boverket.barometer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;

/** The checkout that the command runs from: {@code schemas/} and {@code conf/} lie in it. */
final class Home {
  private Home() {}

  /** The project's folder, from {@code -Dbarometer.home} (the start script sets it). */
  static Path folder() {
    Path home = Path.of(System.getProperty("barometer.home", ".")).toAbsolutePath().normalize();
    if (!Files.isDirectory(home.resolve("schemas"))) {
      throw Stop.missing("There is no schemas/ in " + home + ". Start with jobs/barometer.");
    }
    return home;
  }

  static Schemas schemas() {
    return new Schemas(folder().resolve("schemas"));
  }
}
