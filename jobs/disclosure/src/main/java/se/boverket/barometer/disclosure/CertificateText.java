package se.boverket.barometer.disclosure;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.file.Answer;
import se.boverket.barometer.tables.file.Form;

/** A release's certificate as people read it. */
public final class CertificateText {
  private CertificateText() {}

  /**
   * Reads and tells a certificate.
   *
   * @throws Stop (usage) when there is no such file, (integrity) when it is no certificate
   */
  public static String of(Path file) {
    if (!Files.isRegularFile(file)) {
      throw Stop.usage(
          "There is no certificate " + file + ": name a release or its certifikat.json.");
    }
    try {
      Config c = ConfigFactory.parseFile(file.toFile());
      return String.join(
          "\n", head(c), "", losses(c), "", distances(c), attacks(c.getConfig("audit")));
    } catch (ConfigException e) {
      throw Stop.integrity(
          file + " is no certificate of this version of the program, or it was changed.");
    }
  }

  private static String head(Config c) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Disclosure policy %s, signed off by %s on %s"
            .formatted(
                c.getString("policy_version"),
                c.getString("signed_off_by"),
                c.getString("signed_off_on")));
    lines.add("  sha256 " + c.getString("policy_sha256"));
    for (Config m : c.getConfigList("methods")) {
      lines.add(
          "Counts of %d-%d: %s"
              .formatted(m.getInt("from"), m.getInt("to"), method(m.getString("method"))));
    }
    lines.add("Made with (ids of keys, never the keys)");
    c.getConfig("origin").entrySet().stream()
        .map(e -> "  " + e.getKey() + " " + e.getValue().unwrapped())
        .sorted()
        .forEach(lines::add);
    return String.join("\n", lines);
  }

  private static String method(String name) {
    return name.equals("cell_key")
        ? "cell keys, a small change from the cell's own key, the same in every table and release"
        : name;
  }

  /** What protection cost each table and year. */
  private static String losses(Config c) {
    List<List<Object>> rows = new ArrayList<>();
    for (Config t : c.getConfigList("tables")) {
      rows.add(
          Arrays.asList(
              t.getString("tabell"),
              t.getInt("ar"),
              t.getLong("cells"),
              t.getLong("changed"),
              t.getLong("suppressed_first"),
              t.getLong("suppressed_second"),
              t.getLong("largest_change"),
              t.getDouble("mean_change"),
              t.getDouble("information_loss")));
    }
    return "What protection cost: values that there were, counts changed, values not shown by rule and"
        + "\nbeside them, greatest and mean change of a count, share lost\n"
        + aligned(
            List.of(
                "table", "year", "values", "changed", "hidden", "second", "largest", "mean",
                "loss"),
            rows);
  }

  /** What a reader gets minus the true values. */
  private static String distances(Config c) {
    List<List<Object>> rows = new ArrayList<>();
    for (Config t : c.getConfigList("tables")) {
      for (Config q : t.getConfigList("quality")) {
        Quality quality = Quality.of(q);
        rows.add(
            Arrays.asList(
                t.getString("tabell"),
                t.getInt("ar"),
                quality.what(),
                quality.values(),
                quality.mean(),
                quality.absolute(),
                Double.isNaN(quality.whole()) ? null : quality.whole()));
      }
    }
    return rows.isEmpty()
        ? ""
        : "What a reader gets minus the true value, in points: mean, mean size, for the country\n"
            + "(D: computed from the counts shown, by municipality)\n"
            + aligned(List.of("table", "year", "value", "number", "mean", "size", "country"), rows)
            + "\n";
  }

  private static String attacks(Config audit) {
    List<List<Object>> rows = new ArrayList<>();
    Config attacks = audit.getConfig("attacks");
    attacks.root().keySet().stream()
        .sorted()
        .forEach(
            kind ->
                rows.add(
                    List.of(
                        kind, attacks.getLong(kind + ".tried"), attacks.getLong(kind + ".found"))));
    String tightest =
        audit.hasPath("tightest_interval")
            ? String.format(Locale.ROOT, "%.0f persons", audit.getDouble("tightest_interval"))
            : "none: no hidden count is confined by sums";
    return "What the attacker's program tried on the release before it went out\n"
        + aligned(List.of("attack", "tried", "found"), rows)
        + String.format(
            Locale.ROOT,
            "%nHighest probability of one exact small count: %.4f; tightest interval of one: %s%n",
            audit.getDouble("highest_posterior"),
            tightest);
  }

  private static String aligned(List<String> columns, List<List<Object>> rows) {
    StringBuilder out = new StringBuilder();
    new Answer(columns, rows).write(Form.TABLE, out);
    return out.toString();
  }
}
