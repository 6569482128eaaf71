package se.boverket.barometer.tables;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValueFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What has been done, and from what: one small JSON file per step and year. A step whose
 * fingerprint stands here is not done again.
 *
 * @param folder where the files lie
 */
public record Ledger(Path folder) {

  /** The note of a step's last success for a year, if there is one. */
  public Optional<Config> note(String step, int ar) {
    Path file = file(step, ar);
    return Files.exists(file)
        ? Optional.of(ConfigFactory.parseFile(file.toFile()))
        : Optional.empty();
  }

  /** True when the step was last done from exactly these things. */
  public boolean done(String step, int ar, String fingerprint) {
    return note(step, ar).map(n -> n.getString("fingerprint").equals(fingerprint)).orElse(false);
  }

  /**
   * Notes a success; atomic, so that a killed run leaves the old note or the new one.
   *
   * @param facts plain facts about the run: counts, versions; never a person's value
   */
  public void note(String step, int ar, String fingerprint, Map<String, ?> facts) {
    Config note =
        ConfigFactory.parseMap(facts)
            .withValue("fingerprint", ConfigValueFactory.fromAnyRef(fingerprint));
    String text = note.root().render(ConfigRenderOptions.concise().setFormatted(true));
    Path file = file(step, ar);
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(next, text, StandardCharsets.UTF_8);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Stop.integrity("The run ledger " + file + " cannot be written: is the disk full?", e);
    }
  }

  /** Years for which the step has a note, ascending. */
  public List<Integer> years(String step) {
    Path steps = folder.resolve(step);
    if (!Files.isDirectory(steps)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(steps)) {
      return list.map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(".json"))
          .map(n -> Integer.valueOf(n.replace(".json", "")))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw Stop.integrity("The run ledger " + steps + " cannot be read.", e);
    }
  }

  private Path file(String step, int ar) {
    return folder.resolve(step).resolve(ar + ".json");
  }
}
