package se.boverket.barometer.microdata.indices;

import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.boverket.barometer.microdata.aggregated.Definitions;
import se.boverket.barometer.microdata.aggregated.Indicator;

/**
 * A year of the aggregated layer, and what it is made into.
 *
 * @param tables celler and grupper by name
 * @param places where the base areas lie
 * @param what the definitions
 */
record Cells(Function<String, Dataset<Row>> tables, Places places, Definitions what) {

  Dataset<Row> befolkning() {
    return Befolkning.rows(tables.apply("celler"), places, what.method().aldersgrupper());
  }

  Dataset<Row> indikatorer(Standin neighbours) {
    return Indikatorer.rows(
        tables.apply("celler"), what.indicators(), places.omraden(), neighbours);
  }

  /** The indicators of the index alone. */
  Dataset<Row> delar(Standin neighbours) {
    List<String> index = what.method().index();
    List<Indicator> parts = what.indicators().stream().filter(i -> index.contains(i.id())).toList();
    return Indikatorer.rows(tables.apply("celler"), parts, places.omraden(), neighbours);
  }
}
