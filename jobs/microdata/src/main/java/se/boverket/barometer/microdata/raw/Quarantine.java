package se.boverket.barometer.microdata.raw;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.List;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.TableStore;

/** What lies in quarantine, as counts. */
public final class Quarantine {
  private Quarantine() {}

  /**
   * Rows by rule; a row that broke two rules counts under both.
   *
   * @param register name of the register
   * @param rule name of the rule
   * @param rows how many
   */
  public record Count(String register, String rule, long rows) {}

  /** The counts of a year, by register and rule. */
  public static List<Count> counts(TableStore store, Schemas schemas, int ar) {
    Contract contract = schemas.contract(Layer.RAW, "karantan");
    return store
        .readYear(contract, ar)
        .select(col("register"), explode(col("regler")).as("regel"))
        .groupBy("register", "regel")
        .count()
        .orderBy("register", "regel")
        .collectAsList()
        .stream()
        .map(r -> new Count(r.getString(0), r.getString(1), r.getLong(2)))
        .toList();
  }
}
