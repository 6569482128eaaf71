package se.boverket.barometer.disclosure;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import se.boverket.barometer.tables.Fingerprint;
import se.boverket.barometer.tables.Stop;

/**
 * The certificates of one table, one small JSON file a year.
 *
 * @param folder where they lie
 * @param label the table, for messages
 */
record CertificateFiles(Path folder, String label) {
  private static final String OWN = "certificate_sha256";

  /** Writes one; atomic. */
  void write(Entry entry) {
    Map<String, Object> facts = facts(entry);
    facts.put(OWN, own(entry));
    Path file = file(entry.ar());
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      Files.createDirectories(folder);
      Files.writeString(next, Json.of(facts), StandardCharsets.UTF_8);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Stop.integrity("Certificate " + file + " cannot be written: is the disk full?", e);
    }
  }

  /**
   * The certificate of a year whose data have this digest.
   *
   * @throws Stop (integrity) when there is none, or one for other data
   */
  Entry read(int ar, String digest) {
    Path file = file(ar);
    if (!Files.isRegularFile(file)) {
      throw Stop.integrity(
          label + ", " + ar + " has no disclosure certificate. Run protect for the year again.");
    }
    try {
      Config c = ConfigFactory.parseFile(file.toFile());
      if (!c.getString("data_sha256").equals(digest)) {
        throw Stop.integrity(
            label
                + ", "
                + ar
                + ": the rows are not those that the certificate was given for. Run protect for "
                + "the year again, and find out who changed them.");
      }
      Entry entry = entry(c);
      if (!own(entry).equals(c.getString(OWN))) {
        throw Stop.integrity(
            "Certificate " + file + " was changed by hand. Run protect for the year again.");
      }
      return entry;
    } catch (ConfigException e) {
      throw Stop.integrity("Certificate " + file + " cannot be read: " + e.getMessage());
    }
  }

  private static Map<String, Object> facts(Entry entry) {
    Map<String, Object> facts = entry.facts();
    facts.put("data_sha256", entry.digest());
    facts.put("persons", entry.loss().persons());
    facts.put("persons_hidden", entry.loss().personsHidden());
    facts.put("sum_of_changes", entry.loss().sumOfChanges());
    return facts;
  }

  private static String own(Entry entry) {
    return Fingerprint.of(Json.of(facts(entry)));
  }

  private static Entry entry(Config c) {
    Entry.Stamp stamp =
        new Entry.Stamp(
            c.getString("policy_version"),
            c.getString("policy_sha256"),
            c.getString("contract_sha256"),
            c.getString("method"));
    Loss loss =
        new Loss(
            c.getLong("cells"),
            c.getLong("changed"),
            c.getLong("suppressed_first"),
            c.getLong("suppressed_second"),
            c.getLong("largest_change"),
            c.getLong("sum_of_changes"),
            c.getLong("persons"),
            c.getLong("persons_hidden"));
    return new Entry(
        c.getString("tabell"),
        c.getInt("ar"),
        c.getString("data_sha256"),
        stamp,
        loss,
        c.getConfigList("quality").stream().map(Quality::of).toList());
  }

  private Path file(int ar) {
    return folder.resolve(ar + ".json");
  }
}
