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
 * @param ar reference year
 * @param tables celler, grupper and rutor by name
 * @param places where the base areas lie
 * @param omkodning what was done to their codes
 * @param what the definitions
 */
record Cells(
    int ar,
    Function<String, Dataset<Row>> tables,
    Places places,
    Omkodning omkodning,
    Definitions what) {

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
