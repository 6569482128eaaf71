package se.boverket.barometer.microdata.raw;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.TableStore;

/**
 * Writes a checked delivery: the registers, the quarantine, the account.
 *
 * @param store confidential
 * @param schemas contracts
 * @param keys for the hashes
 */
record RawStore(TableStore store, Schemas schemas, Keys keys) {

  void replaceYear(Delivery delivery, Validation checked) {
    int ar = delivery.ar();
    for (String register : RawTable.registers(schemas)) {
      if (!delivery.registers().contains(register)) {
        store.dropYear(schemas.contract(Layer.RAW, register), ar);
      }
    }
    for (CheckedRegister register : checked.registers()) {
      store.replaceYear(register.table().contract(), accepted(register, ar), ar);
    }
    Contract quarantine = schemas.contract(Layer.RAW, "karantan");
    Dataset<Row> none = store.spark().createDataFrame(List.of(), quarantine.schema());
    store.replaceYear(
        quarantine,
        checked.registers().stream()
            .filter(CheckedRegister::quarantines)
            .map(r -> quarantined(r, ar))
            .reduce(none, Dataset::unionByName),
        ar);
    account(delivery, checked.report().sums());
  }

  private Dataset<Row> accepted(CheckedRegister register, int ar) {
    Map<String, RawColumn> delivered = new HashMap<>();
    register.table().columns().forEach(c -> delivered.put(c.name(), c));
    Column[] stored =
        register.table().contract().names().stream()
            .map(n -> (delivered.containsKey(n) ? stored(delivered.get(n), ar) : made(n, ar)).as(n))
            .toArray(Column[]::new);
    return register.accepted().select(stored);
  }

  /** A column that no file carries: the year, a person's record key, the manifest's word. */
  private Column made(String name, int ar) {
    return switch (name) {
      case "nyckel" -> keys.record(keys.person(RowRules.value("person").cast("string")));
      case "konfidentiell" -> col("konfidentiell");
      default -> lit(ar);
    };
  }

  private Column stored(RawColumn column, int ar) {
    Column value = RowRules.value(column.name());
    if (column.secret().isEmpty()) {
      return value;
    }
    Column text = value.cast("string");
    return column.secret().get().equals("person") ? keys.person(text) : keys.ofYear(text, ar);
  }

  private Dataset<Row> quarantined(CheckedRegister register, int ar) {
    Dataset<Row> broken =
        register
            .rows()
            .where(col("fel").bitwiseAND(register.rules().breaking()).notEqual(0))
            .withColumn("regler", register.rules().names());
    Dataset<Row> all =
        register.excluded().map(e -> broken.unionByName(doubled(register, e))).orElse(broken);
    Column[] plain =
        register.table().columns().stream()
            .filter(c -> c.secret().isEmpty())
            .map(c -> RowRules.value(c.name()).as(c.scb()))
            .toArray(Column[]::new);
    Column person =
        register.table().ofPersons()
            ? keys.person(RowRules.value("person").cast("string"))
            : lit(null).cast("binary");
    return all.select(
        lit(ar).as("ar"),
        lit(register.table().name()).as("register"),
        col("fil"),
        col("rad"),
        col("regler"),
        person.as("person"),
        to_json(struct(plain)).as("varden"));
  }

  private static Dataset<Row> doubled(CheckedRegister register, Dataset<Row> excluded) {
    Dataset<Row> twice = excluded.where(col("regel").equalTo(Doubles.QUARANTINED));
    return register
        .rows()
        .join(broadcast(twice), CheckedRegister.keyOfRow())
        .withColumn("regler", array(col("regel")))
        .drop("regel");
  }

  private void account(Delivery delivery, List<FileSum> sums) {
    Contract contract = schemas.contract(Layer.RAW, "leverans");
    List<Row> rows =
        sums.stream()
            .map(
                s ->
                    RowFactory.create(
                        delivery.ar(),
                        delivery.id(),
                        delivery.version(),
                        s.file().file().register(),
                        s.file().file().name(),
                        s.file().sha256(),
                        s.delivered(),
                        s.accepted(),
                        s.dropped(),
                        s.quarantined()))
            .toList();
    store.replaceYear(
        contract, store.spark().createDataFrame(rows, contract.schema()), delivery.ar());
  }
}
