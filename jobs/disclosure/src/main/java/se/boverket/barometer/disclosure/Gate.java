package se.boverket.barometer.disclosure;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Stop;

/**
 * The last lock before publication: the attacker's program on the tables of a release as they will
 * lie there, beside the release that is there now.
 *
 * @param policy what may be found out
 * @param contracts of the published tables
 * @param keys ids of the secret keys by name, as the certificate tells them under {@code origin}
 */
public record Gate(Policy policy, List<Contract> contracts, Map<String, String> keys) {
  /** Names under {@code origin} that are keys: record keys are made of pseudonyms. */
  private static final List<String> KEYS = List.of("pseudonym_key_id", "record_key_id");

  /**
   * Lets a staged release pass.
   *
   * @param tables folder of its tables, CSV or Parquet
   * @param earlier folder of the current release, where there is one
   * @return what was tried, for the certificate
   * @throws Stop (disclosure) when anything is found out, naming table, area and attack, never the
   *     value, or when the current release was made with another key and the policy does not say so
   */
  public Audit pass(Path tables, Optional<Path> earlier) {
    EarlierAttack.Key key = earlier.map(this::key).orElse(EarlierAttack.Key.SAME);
    Audit audit = audit(ColumnFile.readAll(tables), earlier, key);
    audit.stopIfAny();
    return audit;
  }

  Audit audit(List<Columns> tables, Optional<Path> earlier, EarlierAttack.Key key) {
    Trial trial = new Trial();
    Map<String, List<String>> names = new HashMap<>();
    contracts.forEach(c -> names.put(c.table(), c.names()));
    for (Columns table : tables) {
      table.names().stream()
          .filter(c -> !names.getOrDefault(table.name(), List.of()).contains(c))
          .map(
              c ->
                  new Finding(
                      Finding.Kind.IDENTIFIER, table.name(), c, "a column outside the contracts"))
          .forEach(trial::found);
    }
    new Attack(policy, Hierarchy.plain()).on(tables, trial);
    earlier.ifPresent(folder -> beside(tables, tablesOf(folder), key, trial));
    return trial.done();
  }

  private void beside(List<Columns> tables, Path folder, EarlierAttack.Key key, Trial trial) {
    Systems systems = new Systems(Hierarchy.plain(), Atlas.among(tables));
    EarlierAttack attack = new EarlierAttack(policy, systems, key);
    for (Columns table : tables) {
      if (table.has("antal")) {
        ColumnFile.in(folder, table.name()).ifPresent(before -> attack.on(table, before, trial));
      }
    }
  }

  private static Path tablesOf(Path release) {
    Path tables = release.resolve("tables");
    return Files.isDirectory(tables) ? tables : release;
  }

  /** Whether the release there now has other keys; then the policy must name the change. */
  private EarlierAttack.Key key(Path release) {
    Map<String, String> before = keysOf(release.resolve(Certificate.FILE));
    EarlierAttack.Key key = EarlierAttack.Key.SAME;
    for (String name : KEYS) {
      String from = before.getOrDefault(name, keys.get(name));
      if (from != null && !from.equals(keys.getOrDefault(name, from))) {
        policy.requireChange(name, from, keys.get(name));
        key = EarlierAttack.Key.ANOTHER;
      }
    }
    return key;
  }

  private static Map<String, String> keysOf(Path certificate) {
    Map<String, String> keys = new TreeMap<>();
    if (Files.isRegularFile(certificate)) {
      try {
        Config origin = ConfigFactory.parseFile(certificate.toFile()).getConfig("origin");
        KEYS.stream().filter(origin::hasPath).forEach(k -> keys.put(k, origin.getString(k)));
      } catch (ConfigException e) {
        throw Stop.integrity(
            certificate + " cannot be read: the current release is damaged. Restore its folder.");
      }
    }
    return keys;
  }
}
