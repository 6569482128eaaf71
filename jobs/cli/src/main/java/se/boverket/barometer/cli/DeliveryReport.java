package se.boverket.barometer.cli;

import com.typesafe.config.Config;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.boverket.barometer.microdata.raw.DeliveryLedger;
import se.boverket.barometer.microdata.raw.QualityText;
import se.boverket.barometer.tables.Stop;

/** What became of deliveries: decision, faults and the account of every file, from the ledger. */
final class DeliveryReport {
  private static final List<String> PARTS =
      List.of("delivery", "ar", "version", "decision", "faults", "files", "quality");

  private DeliveryReport() {}

  /**
   * The notes asked for.
   *
   * @param id of one delivery; empty for all
   * @throws Stop (missing) when none has that id
   */
  static List<Config> of(DeliveryLedger ledger, String id) {
    List<Config> notes =
        ledger.notes().stream()
            .filter(n -> id.isEmpty() || n.getString("delivery").equals(id))
            .toList();
    if (notes.isEmpty() && !id.isEmpty()) {
      throw Stop.missing(
          "No delivery "
              + id
              + " has been looked at. Known: "
              + ledger.notes().stream().map(n -> n.getString("delivery")).toList()
              + "; a new one is taken in with: barometer run");
    }
    return notes;
  }

  /** For programs. */
  static Map<String, Object> data(Config note) {
    Map<String, Object> data = new LinkedHashMap<>();
    PARTS.stream()
        .filter(note::hasPath)
        .forEach(part -> data.put(part, note.getValue(part).unwrapped()));
    return data;
  }

  /** One line. */
  static String line(Config note) {
    return note.getString("delivery")
        + ": year "
        + note.getInt("ar")
        + ", version "
        + note.getInt("version")
        + ", "
        + note.getString("decision");
  }

  /** For people: the files' accounts, what was found, how the registers were filled. */
  static String text(Config note) {
    StringBuilder text = new StringBuilder(line(note)).append('\n');
    note.getConfigList("files").forEach(f -> text.append("  ").append(account(f)).append('\n'));
    note.getConfigList("faults").forEach(f -> text.append("  ").append(fault(f)).append('\n'));
    if (note.hasPath("quality")) {
      note.getConfigList("quality").forEach(q -> text.append(QualityText.of(q)));
    }
    return text.toString();
  }

  private static String account(Config file) {
    return file.getString("register")
        + ", "
        + file.getString("file")
        + ": delivered "
        + file.getLong("delivered")
        + " = accepted "
        + file.getLong("accepted")
        + " + dropped "
        + file.getLong("dropped")
        + " + quarantined "
        + file.getLong("quarantined");
  }

  private static String fault(Config fault) {
    long rows = fault.getLong("rows");
    return fault.getString("severity")
        + " "
        + fault.getString("register")
        + (fault.getString("file").isEmpty() ? "" : ", " + fault.getString("file"))
        + ": "
        + fault.getString("rule")
        + (rows > 0 ? " (" + rows + " rows)" : "")
        + ": "
        + fault.getString("message");
  }
}
