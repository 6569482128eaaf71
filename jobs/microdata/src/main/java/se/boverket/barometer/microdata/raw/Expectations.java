package se.boverket.barometer.microdata.raw;

import com.typesafe.config.Config;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.TableStore;

/**
 * What is odd about a year that was taken in: against the year before, and against what is known of
 * the country. Only warnings; the limits stand in {@code schemas/raw/leverans.conf}.
 *
 * @param store confidential
 * @param schemas contracts and code lists
 */
record Expectations(TableStore store, Schemas schemas) {

  /** All warnings about a year. */
  List<Fault> of(Delivery delivery) {
    List<Fault> odd = new ArrayList<>();
    for (String register : delivery.registers()) {
      RawTable table = RawTable.of(schemas, register);
      if (year(store, schemas, register, delivery.ar() - 1).count() > 0) {
        odd.addAll(
            changes(table, profile(table, delivery.ar()), profile(table, delivery.ar() - 1)));
      }
    }
    odd.addAll(new AreaExpectations(store, schemas).of(delivery));
    return odd;
  }

  private Profile profile(RawTable table, int ar) {
    return Profile.of(table, store.readYear(table.contract(), ar));
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

  static Dataset<Row> year(TableStore store, Schemas schemas, String register, int ar) {
    return store.readYear(schemas.contract(Layer.RAW, register), ar);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%+.1f %%", 100 * share);
  }
}
