package se.boverket.barometer.disclosure;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.boverket.barometer.tables.Fingerprint;
import se.boverket.barometer.tables.Stop;

/** Reads a policy from HOCON and tells all its faults at once, with file and line. */
final class PolicyFile {
  private static final List<String> SECTIONS =
      List.of("version", "signed_off", "methods", "classes", "audit");
  private static final List<String> METHOD =
      List.of("class", "from", "to", "method", "d", "v", "js", "variance", "monotone");

  private static final List<String> AUDIT =
      List.of(
          "posterior",
          "allowed",
          "allowed_one",
          "group_under",
          "sliver_up_to",
          "budget",
          "one_person",
          "redrawn",
          "canaries",
          "key_changes");

  private final Path file;
  private final Config config;
  private final Faults faults = new Faults();

  private PolicyFile(Path file, Config config) {
    this.file = file;
    this.config = config;
  }

  static PolicyFile open(Path file) {
    if (!Files.isRegularFile(file)) {
      throw Stop.missing("There is no disclosure policy " + file + ": nothing passes without one.");
    }
    try {
      return new PolicyFile(
          file, ConfigFactory.parseFile(file.toFile()).resolve().getConfig("disclosure"));
    } catch (ConfigException e) {
      throw Stop.usage("Disclosure policy " + file + " cannot be read: " + e.getMessage());
    }
  }

  Policy policy() {
    faults.unknown(config, SECTIONS);
    String version = text("version");
    String by = text("signed_off.by");
    String on = text("signed_off.on");
    if (on != null && !on.matches("\\d{4}-\\d{2}-\\d{2}")) {
      faults.add(config.getValue("signed_off.on").origin(), "the date is not YYYY-MM-DD");
    }
    List<Method> methods = faults.reading(config, this::methods);
    Classes classes = faults.reading(config, () -> new ClassesFile(config, faults).read());
    Limits limits = faults.reading(config, this::limits);
    List<String> canaries = faults.reading(config, () -> config.getStringList("audit.canaries"));
    List<KeyChange> changes = faults.reading(config, this::changes);
    faults.stopIfAny("The disclosure policy does not hold; nothing passes the wall:");
    return new Policy(
        version, by, on, Fingerprint.ofFile(file), methods, classes, limits, canaries, changes);
  }

  private String text(String path) {
    String value = faults.reading(config, () -> config.getString(path));
    if (value != null && value.isBlank()) {
      faults.add(
          config.getValue(path).origin(), path + " is empty: a policy is signed off by name");
    }
    return value;
  }

  private Limits limits() {
    Config audit = config.getConfig("audit");
    faults.unknown(audit, AUDIT);
    return new Limits(
        audit.getDouble("posterior"),
        audit.getDouble("allowed"),
        audit.getDouble("allowed_one"),
        audit.getLong("group_under"),
        audit.getLong("sliver_up_to"),
        audit.getDouble("budget"),
        audit.getDouble("one_person"),
        audit.getDouble("redrawn"));
  }

  private List<KeyChange> changes() {
    return config.getConfigList("audit.key_changes").stream()
        .map(c -> new KeyChange(c.getString("from"), c.getString("to"), c.getString("why")))
        .toList();
  }

  private List<Method> methods() {
    return config.getConfigList("methods").stream()
        .map(m -> faults.reading(m, () -> method(m)))
        .toList();
  }

  private Method method(Config entry) {
    faults.unknown(entry, METHOD);
    String name = entry.getString("method");
    if (!name.equals("cell_key") || !entry.getString("class").equals("count")) {
      throw Stop.usage("the methods there are: cell_key for class count");
    }
    PTable noise = PTable.of(noise(entry));
    return new Method(name, entry.getInt("from"), entry.getInt("to"), noise);
  }

  private static NoiseSpec noise(Config entry) {
    return new NoiseSpec(
        entry.getInt("d"),
        entry.getDouble("v"),
        entry.getInt("js"),
        entry.getEnum(NoiseSpec.Variance.class, "variance"),
        entry.getBoolean("monotone") ? NoiseSpec.Shape.MONOTONE : NoiseSpec.Shape.FREE);
  }
}
