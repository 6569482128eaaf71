package se.boverket.barometer.microdata.raw;

import com.typesafe.config.Config;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Ledger;
import se.boverket.barometer.tables.Schemas;

/**
 * What is odd about a year against the year before. Only warnings; the limits stand in {@code
 * schemas/raw/leverans.conf}. The ledger keeps how each year's columns were filled, so that no year
 * is read again for it.
 *
 * @param ledger of the store
 * @param schemas contracts
 */
record Expectations(Ledger ledger, Schemas schemas) {
  /** Where the ledger keeps how a year was filled. */
  static final String STEP = "profil";

  /** How each register is filled, beside the year before. */
  List<Quality> figures(int ar, Map<String, Profile> now) {
    Optional<Config> note = ledger.note(STEP, ar - 1);
    List<Quality> figures = new ArrayList<>();
    now.forEach(
        (register, profile) ->
            figures.add(
                new Quality(
                    RawTable.of(schemas, register),
                    profile,
                    note.filter(n -> n.hasPath(register))
                        .map(n -> Profile.of(n.getConfig(register))))));
    return figures;
  }

  /** All warnings about the registers that were delivered the year before too. */
  List<Fault> faults(List<Quality> figures) {
    return figures.stream()
        .flatMap(q -> q.before().stream().flatMap(b -> changes(q.table(), q.now(), b).stream()))
        .toList();
  }

  /** Keeps a year's profiles for the year after. */
  void keep(int ar, String fingerprint, Map<String, Profile> profiles) {
    Map<String, Object> facts = new TreeMap<>();
    profiles.forEach(
        (register, profile) ->
            facts.put(register, profile.data(coded(RawTable.of(schemas, register)))));
    ledger.note(STEP, ar, fingerprint, facts);
  }

  private static List<String> coded(RawTable table) {
    return table.columns().stream().filter(c -> !c.codes().isEmpty()).map(RawColumn::name).toList();
  }

  private List<Fault> changes(RawTable table, Profile now, Profile before) {
    List<Fault> odd = new ArrayList<>();
    double change = (double) now.rows() / before.rows() - 1;
    if (Math.abs(change) > limit("rader")) {
      odd.add(
          warning(table.name(), "ar.rader", percent(change) + " rows against the year before."));
    }
    for (RawColumn column : table.columns()) {
      String name = column.name();
      double missing = now.missing(name) - before.missing(name);
      if (Math.abs(missing) > limit("saknas")) {
        odd.add(
            warning(
                table.name(),
                name + ".saknas",
                percent(missing) + " missing values against the year before, in points."));
      }
      if (!column.codes().isEmpty() && now.psi(name, before) > limit("psi")) {
        odd.add(
            warning(
                table.name(),
                name + ".psi",
                "the distribution over codes is another than the year before."));
      }
    }
    return odd;
  }

  private double limit(String name) {
    return limits(schemas).getDouble(name);
  }

  static Config limits(Schemas schemas) {
    Contract contract = schemas.contract(Layer.RAW, "leverans");
    return contract.config().getConfig("forvantan");
  }

  static Fault warning(String register, String rule, String message) {
    return new Fault(Fault.Severity.WARNING, register, "", rule, 0, message);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%+.1f %%", 100 * share);
  }
}
