package se.boverket.barometer.microdata.raw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something about a delivery that its sender should know: counts and names, never a value.
 *
 * @param severity what it leads to
 * @param register that it was found in; empty for the delivery as a whole
 * @param file name of the file; empty where it concerns the whole register
 * @param rule short name of what was broken, for instance {@code alder.varde}
 * @param rows how many rows, 0 where it is not about rows
 * @param message what is wrong, why, and what to do
 */
public record Fault(
    Severity severity, String register, String file, String rule, long rows, String message) {

  /** What a fault leads to, worst first. */
  public enum Severity {
    /** Nothing of the delivery is stored. */
    REFUSED,
    /** The rows are kept apart and not used. */
    QUARANTINED,
    /** The rows are left out by a rule that says so. */
    DROPPED,
    /** Accepted, but somebody should look. */
    WARNING,
    /** For information. */
    NOTE
  }

  static Fault refused(FileLook look, String rule, String message) {
    return new Fault(
        Severity.REFUSED, look.file().register(), look.file().name(), rule, 0, message);
  }

  static Fault note(FileLook look, String rule, String message) {
    return new Fault(Severity.NOTE, look.file().register(), look.file().name(), rule, 0, message);
  }

  /** What is alike when the parts of a register share a fault. */
  List<Object> sameInEveryPart() {
    return List.of(severity, register, rule, message);
  }

  /** One line. */
  String line() {
    String where = file.isEmpty() ? register : register + ", " + file;
    return severity
        + " "
        + (where.isEmpty() ? "" : where + ": ")
        + rule
        + (rows > 0 ? " (" + rows + " rows)" : "")
        + ": "
        + message;
  }

  /** The same as data. */
  Map<String, Object> data() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("severity", severity.name());
    data.put("register", register);
    data.put("file", file);
    data.put("rule", rule);
    data.put("rows", rows);
    data.put("message", message);
    return data;
  }
}
