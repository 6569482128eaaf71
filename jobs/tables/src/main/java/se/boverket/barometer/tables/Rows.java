package se.boverket.barometer.tables;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Rows made in plain Java, handed to Spark as distributed data: the rows of its local relations are
 * part of the plan, and every planning rule walks through all of them.
 */
public final class Rows {
  private Rows() {}

  /** The rows as a table, in partitions of neighbours. */
  public static Dataset<Row> of(SparkSession spark, List<Row> rows, StructType schema) {
    return spark.createDataFrame(
        JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(rows), schema);
  }
}
