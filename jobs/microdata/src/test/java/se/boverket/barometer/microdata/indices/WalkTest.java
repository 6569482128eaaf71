package se.boverket.barometer.microdata.indices;

import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.microdata.aggregated.AggregateJob;
import se.boverket.barometer.microdata.aggregated.TinyCountry;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.TableStore;
import se.boverket.barometer.tables.TestSpark;

class WalkTest {
  @TempDir static Path dir;
  static RandomPersons people = RandomPersons.of(7, 4000);
  static TableStore store;
  static Schemas schemas;
  static Map<String, Object> facts;

  @BeforeAll
  static void walk() {
    schemas = TinyCountry.schemas(dir.resolve("schemas"));
    store = new TableStore(TestSpark.session(), dir.resolve("store"));
    store.replaceYear(schemas.contract(Layer.CLEAN, "person"), people.rows(2022), 2022);
    System.out.println(new AggregateJob(store, schemas).run(2022));
    facts = new IndexJob(store, schemas).run(2022);
  }

  @Test
  void shows() {
    System.out.println(facts);
    for (String t :
        java.util.List.of(
            "befolkning",
            "indikatorer",
            "socioekonomiskt_index",
            "omradestyper",
            "ojamlikhetsindex",
            "stora_utmaningar")) {
      Dataset<Row> rows = store.readYear(schemas.contract(Layer.INDICES, t), 2022);
      System.out.println(t + " " + rows.count());
      rows.show(12, false);
    }
  }
}
