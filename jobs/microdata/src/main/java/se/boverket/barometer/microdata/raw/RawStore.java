package se.boverket.barometer.microdata.raw;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.util.List;
import java.util.Optional;
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
 */
record RawStore(TableStore store, Schemas schemas) {

  void replaceYear(Delivery delivery, Validation checked) {
    int ar = delivery.ar();
    for (String register : RawTable.registers(schemas)) {
      if (!delivery.registers().contains(register)) {
        store.dropYear(schemas.contract(Layer.RAW, register), ar);
      }
    }
    for (CheckedRegister register : checked.registers()) {
      replaceYear(register, ar);
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

  /** The files are moved into the table; only what was set aside is written here. */
  private void replaceYear(CheckedRegister register, int ar) {
    Contract contract = register.table().contract();
    Dataset<Row> aside = store.spark().createDataFrame(register.accepted(), contract.schema());
    if (register.files().isEmpty()) {
      store.replaceYear(contract, aside, ar);
    } else {
      Optional<Dataset<Row>> some = Optional.of(aside).filter(a -> register.keepsSome());
      store.replaceYear(contract, register.files(), some, ar);
    }
  }

  private Dataset<Row> quarantined(CheckedRegister register, int ar) {
    Column[] plain =
        register.table().columns().stream()
            .filter(c -> c.secret().isEmpty())
            .map(c -> col(c.name()).as(c.scb()))
            .toArray(Column[]::new);
    Column person =
        register.table().ofPersons() ? col("person") : lit(null).cast("binary").as("person");
    return store
        .spark()
        .createDataFrame(register.quarantined(), register.quarantineSchema())
        .select(
            lit(ar).as("ar"),
            lit(register.table().name()).as("register"),
            col("_fil").as("fil"),
            col("_rad").as("rad"),
            col("_regler").as("regler"),
            person,
            to_json(struct(plain)).as("varden"));
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
