package se.boverket.barometer.microdata.aggregated;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;

/**
 * What is made of the persons, as {@code schemas/} says it.
 *
 * @param method the declared choices of the official measures
 * @param indicators by id
 * @param groupings by id
 */
public record Definitions(Method method, List<Indicator> indicators, List<Grouping> groupings) {

  /**
   * Reads all definitions and tries every expression on the columns of clean.person.
   *
   * @throws se.boverket.barometer.tables.Stop (usage) naming every file that is wrong, and how
   */
  public static Definitions read(SparkSession spark, Schemas schemas) {
    Method method = Method.read(schemas);
    Dataset<Row> nobody =
        spark.createDataFrame(List.of(), schemas.contract(Layer.CLEAN, "person").schema());
    Trial trial = new Trial(IncomeLimits.NONE.on(nobody, method.income(), method.years().basar()));
    List<Indicator> indicators = trial.indicators(schemas.definitions("indicators"));
    List<Grouping> groupings = trial.groupings(schemas.definitions("groupings"));
    trial.end();
    return new Definitions(method, indicators, groupings);
  }
}
