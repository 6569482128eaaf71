package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.TableStore;

/**
 * From persons to cells: clean.person of a year becomes the tables of the aggregated layer.
 *
 * @param store the confidential layers
 * @param schemas what is computed
 */
public record AggregateJob(TableStore store, Schemas schemas) {

  /** What decides the result besides the persons. */
  public static String definitions(Schemas schemas) {
    return schemas.fingerprint(
        "clean/person.conf", "aggregated", "indicators", "groupings", "method.conf");
  }

  /**
   * Does one year.
   *
   * @param ar reference year; clean.person has it
   * @return rows per table
   * @throws Stop (missing) without clean.person, (usage) when a definition cannot be used
   */
  public Map<String, Object> run(int ar) {
    Definitions what = Definitions.read(store.spark(), schemas);
    Method.Income income = what.method().income();
    List<String> ages = what.method().aldersgrupper();
    Dataset<Row> persons = store.readYear(schemas.contract(Layer.CLEAN, "person"), ar);
    if (persons.isEmpty()) {
      throw Stop.missing("clean.person has nobody in " + ar + ": run clean for the year first.");
    }
    Map<String, Object> facts = new TreeMap<>();

    Dataset<Row> limits =
        made("inkomstgranser", Inkomstgranser.rows(persons, income.kvintilaldrar().in(ar)), ar);
    Dataset<Row> placed = IncomeLimits.of(limits.head()).on(persons, income, ar);
    facts.put(
        "celler", made("celler", Celler.rows(placed, what.indicators(), ages, ar), ar).count());
    facts.put("grupper", made("grupper", Grupper.rows(placed, what.groupings()), ar).count());
    facts.put("rutor", made("rutor", Rutor.rows(placed, what.groupings()), ar).count());
    facts.put("varden", made("varden", Varden.rows(placed, what.indicators(), ar), ar).count());
    return facts;
  }

  /** Writes a table's year and reads it back. */
  private Dataset<Row> made(String table, Dataset<Row> rows, int ar) {
    Contract contract = schemas.contract(Layer.AGGREGATED, table);
    store.replaceYear(contract, rows.withColumn("ar", lit(ar)), ar);
    return store.readYear(contract, ar);
  }
}
