package se.boverket.barometer.tables;

import java.util.Map;
import org.apache.spark.sql.SparkSession;

/**
 * The one session that all tests of a module share: with the settings that the real runs have, but
 * without generated code, which the walk through the whole house has.
 */
public final class TestSpark {
  private static final SparkSession SESSION =
      Engine.start(
          "local[2]",
          Map.of(
              // Tables of ten rows: making and compiling code for them would take longer than they.
              "spark.sql.codegen.wholeStage", "false",
              "spark.sql.codegen.factoryMode", "NO_CODEGEN",
              "spark.sql.shuffle.partitions", "2",
              "spark.default.parallelism", "2",
              "spark.sql.warehouse.dir", "target/spark-warehouse"));

  private TestSpark() {}

  /** The shared session; never stopped by a test. */
  public static SparkSession session() {
    return SESSION;
  }
}
