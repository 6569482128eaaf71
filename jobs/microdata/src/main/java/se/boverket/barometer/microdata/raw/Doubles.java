package se.boverket.barometer.microdata.raw;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.storage.StorageLevel;

/**
 * Rows whose key stands more than once in a year. Of a person's rows those with SenPNr = 1 are
 * kept, then those with AterPNr = 1 dropped; who is still there twice goes to quarantine with all
 * rows.
 */
final class Doubles {
  /** The rule that drops a row. */
  static final String DROPPED = "nyckel.struken";

  /** The rule that sends a row to quarantine. */
  static final String QUARANTINED = "nyckel.dubbel";

  // Keys travel as hashes under a salt of this process, so that no id lies in a file of Spark's.
  // Which rows are doubles does not depend on the salt.
  private static final byte[] SALT = new SecureRandom().generateSeed(16);

  private Doubles() {}

  /**
   * The rows that do not go into the table: {@code fil}, {@code rad}, {@code regel}.
   *
   * @param good rows of {@link Reading} that broke no rule
   * @param twice ascending hashes that more than one of them has
   * @return empty when every key stands once
   */
  static Optional<Dataset<Row>> excluded(RawTable table, Dataset<Row> good, long[] twice) {
    if (twice.length == 0) {
      return Optional.empty();
    }
    Dataset<Row> suspects =
        good.select(
                col("fil"),
                col("rad"),
                hash(table, 1).as("k1"),
                hash(table, 2).as("k2"),
                sign(table, "sen_pnr").as("sen"),
                sign(table, "ater_pnr").as("ater"))
            .where(oneOf(good.sparkSession(), twice).apply(col("k1")));
    return Optional.of(verdicts(suspects).persist(StorageLevel.MEMORY_ONLY()));
  }

  private static UserDefinedFunction oneOf(SparkSession spark, long[] hashes) {
    Broadcast<long[]> all =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(hashes);
    UDF1<Long, Boolean> holds = hash -> Arrays.binarySearch(all.value(), hash) >= 0;
    return udf(holds, DataTypes.BooleanType);
  }

  private static Dataset<Row> verdicts(Dataset<Row> suspects) {
    WindowSpec same = Window.partitionBy("k1", "k2");
    Dataset<Row> latest =
        suspects
            .withColumn("rader", count(lit(1)).over(same))
            .withColumn("kvar", col("sen").or(max("sen").over(same).equalTo(false)));
    Dataset<Row> left = latest.withColumn("n", among(same, col("kvar")));
    Dataset<Row> reused =
        left.withColumn("kvar", col("kvar").and(col("n").leq(1).or(col("ater").equalTo(false))))
            .withColumn("n", among(same, col("kvar")));
    Column regel =
        when(col("rader").equalTo(1), lit(null))
            .when(col("n").notEqual(1), lit(QUARANTINED))
            .when(col("kvar").equalTo(false), lit(DROPPED));
    return reused.select(col("fil"), col("rad"), regel.as("regel")).where("regel is not null");
  }

  private static Column among(WindowSpec same, Column which) {
    return sum(when(which, lit(1)).otherwise(lit(0))).over(same);
  }

  /** One of two hashes of a row's key, the year left out. */
  static Column hash(RawTable table, int which) {
    Stream<Column> key =
        table.contract().key().stream().filter(k -> !k.equals("ar")).map(RowRules::value);
    return xxhash64(Stream.concat(Stream.of(lit(SALT), lit(which)), key).toArray(Column[]::new));
  }

  private static Column sign(RawTable table, String column) {
    return table.contract().names().contains(column)
        ? coalesce(RowRules.value(column).equalTo(1), lit(false))
        : lit(false);
  }
}
