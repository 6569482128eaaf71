package se.boverket.barometer.microdata.clean;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.boverket.barometer.microdata.raw.Kommuner;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.TableStore;

/**
 * What the raw layer has for one year.
 *
 * @param ar reference year
 * @param schemas variables and code lists
 * @param registers delivered that year, by name
 */
record Year(int ar, Schemas schemas, Map<String, Dataset<Row>> registers) {

  static Year read(TableStore store, Schemas schemas, int ar) {
    Contract account = schemas.contract(Layer.RAW, "leverans");
    Map<String, Dataset<Row>> registers = new TreeMap<>();
    store.readYear(account, ar).select("register").distinct().collectAsList().stream()
        .map(r -> r.getString(0))
        .forEach(r -> registers.put(r, store.readYear(schemas.contract(Layer.RAW, r), ar)));
    return new Year(ar, schemas, registers);
  }

  Optional<Dataset<Row>> register(String name) {
    return Optional.ofNullable(registers.get(name));
  }

  Variable variable(String name) {
    return Variable.of(schemas, name);
  }

  Kommuner kommuner() {
    return Kommuner.of(schemas, ar);
  }

  /** The columns of a register that have a value somewhere: the others were not delivered. */
  static Set<String> filled(Dataset<Row> register, String... names) {
    Column[] counts = Arrays.stream(names).map(n -> count(col(n)).as(n)).toArray(Column[]::new);
    Row row = register.select(counts).head();
    Set<String> filled = new HashSet<>();
    for (int i = 0; i < names.length; i++) {
      if (row.getLong(i) > 0) {
        filled.add(names[i]);
      }
    }
    return filled;
  }
}
