package se.boverket.barometer.disclosure;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Stop;

/**
 * The last lock before publication: the attacker's program on the tables of a release as they will
 * lie there, beside the releases that are there.
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
   * @param earlier folders of all releases that are there
   * @return what was tried, for the certificate
   * @throws Stop (disclosure) when anything is found out, naming table, area and attack, never the
   *     value, or when a release was made with another key and the policy does not say so
   */
  public Audit pass(Path tables, List<Path> earlier) {
    List<Release> releases = earlier.stream().map(e -> new Release(tablesOf(e), key(e))).toList();
    Audit audit = audit(YearlyTables.in(tables), releases);
    audit.stopIfAny();
    return audit;
  }

  /**
   * Lets everything else of a staged release pass: report, catalogue and documents, byte by byte.
   *
   * @throws Stop (disclosure) naming the file that holds a planted text or a person's number
   */
  public void passDocuments(Path release) {
    Trial trial = new Trial();
    new DocumentAttack(policy.canaries()).on(release, trial);
    trial.done().stopIfAny();
  }

  /**
   * An earlier release.
   *
   * @param tables folder of its tables
   * @param key whether it was made with the same
   */
  record Release(Path tables, EarlierAttack.Key key) {}

  /** A year at a time, so that a longer series takes more time and not more memory. */
  Audit audit(YearlyTables tables, List<Release> earlier) {
    Trial trial = new Trial();
    Attack attack = new Attack(policy, Hierarchy.plain());
    requireNames(tables.timeless(), trial);
    attack.rows(tables.timeless(), tables.timeless(), trial);
    Systems systems = new Systems(Hierarchy.plain(), Atlas.among(tables.timeless()));
    for (int year : tables.years()) {
      List<Columns> now = tables.of(year);
      if (year == tables.years().first()) {
        requireNames(now, trial);
      }
      attack.rows(now, tables.timeless(), trial);
      now.stream()
          .filter(t -> !Keys.counts(t).isEmpty() && !t.has(ShareAttack.OPEN))
          .forEach(
              t -> beside(new EarlierAttack(policy, systems, t), t.name(), year, earlier, trial));
    }
    attack.types(tables.with(TypeAttack.COLUMNS), tables.timeless(), trial);
    return trial.done();
  }

  /** What the contracts do not have may not go out. */
  private void requireNames(List<Columns> tables, Trial trial) {
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
  }

  /** One earlier release at a time: what is the same in both is not kept. */
  private static void beside(
      EarlierAttack attack, String table, int year, List<Release> earlier, Trial trial) {
    for (Release release : earlier) {
      ColumnFile.in(release.tables, table, year)
          .ifPresent(before -> attack.beside(before, release.key, trial));
    }
    attack.together(trial);
  }

  private static Path tablesOf(Path release) {
    Path tables = release.resolve("tables");
    return Files.isDirectory(tables) ? tables : release;
  }

  /** Whether a release has other keys; then the policy must name the change. */
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
            certificate + " cannot be read: the release is damaged. Restore its folder.");
      }
    }
    return keys;
  }
}
