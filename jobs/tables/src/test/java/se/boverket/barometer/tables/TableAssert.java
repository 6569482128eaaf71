package se.boverket.barometer.tables;

import com.holdenkarau.spark.testing.JavaDatasetSuiteBase;
import java.util.Arrays;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SQLContext;
import org.apache.spark.sql.SparkSession;

/**
 * Comparison of tables by spark-testing-base, on the shared session; its own life cycle is JUnit
 * 4's, which Jupiter never calls.
 */
public final class TableAssert extends JavaDatasetSuiteBase {
  private static final long serialVersionUID = 1L;

  private TableAssert() {}

  /** Same columns and same rows, whatever their order. */
  public static void assertSame(Dataset<Row> expected, Dataset<Row> actual) {
    String[] names = expected.columns();
    new TableAssert().assertDataFrameDataEquals(expected, actual.selectExpr(names));
  }

  /** As {@link #assertSame} on sorted rows, doubles within {@code tolerance}. */
  public static void assertClose(Dataset<Row> expected, Dataset<Row> actual, double tolerance) {
    String[] names = expected.columns();
    new TableAssert()
        .assertDataFrameApproximateEquals(
            expected.orderBy(names[0], Arrays.copyOfRange(names, 1, names.length)),
            actual.selectExpr(names).orderBy(names[0], Arrays.copyOfRange(names, 1, names.length)),
            tolerance);
  }

  @Override
  public SparkSession spark() {
    return TestSpark.session();
  }

  @Override
  public SQLContext sqlContext() {
    return TestSpark.session().sqlContext();
  }

  @Override
  public SparkContext sc() {
    return TestSpark.session().sparkContext();
  }

  @Override
  public JavaSparkContext jsc() {
    return JavaSparkContext.fromSparkContext(sc());
  }

  @Override
  public void sqlBeforeAllTestCases() {
    // the session is there already
  }
}
