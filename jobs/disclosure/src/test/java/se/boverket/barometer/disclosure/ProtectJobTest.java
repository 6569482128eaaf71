package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.tables.Column;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.TableStore;
import se.boverket.barometer.tables.TestSpark;

class ProtectJobTest {
  static final SparkSession SPARK = TestSpark.session();
  @TempDir Path dir;

  @Test
  void everyTableOfTheYearGoesThroughTheWall() {
    TableStore confidential = new TableStore(SPARK, dir.resolve("store"));
    for (Contract contract : RulesTest.SCHEMAS.contracts(Layer.PROTECTED)) {
      Contract source = RulesTest.SCHEMAS.contract(Layer.INDICES, contract.table());
      confidential.replaceYear(source, area(source), 2022);
    }
    OpenStore open = new OpenStore(SPARK, dir.resolve("open"));
    ProtectJob job = new ProtectJob(confidential, open, WallTest.WALL, RulesTest.SCHEMAS);
    assertThat(job.run(2022))
        .containsEntry("befolkning_cells", 1L)
        .containsEntry("befolkning_suppressed", 0L);
    for (Contract contract : RulesTest.SCHEMAS.contracts(Layer.PROTECTED)) {
      ProtectedTable table = open.open(contract, WallTest.WALL.policy());
      assertThat(table.rows().columns()).containsExactly(contract.names().toArray(String[]::new));
      assertThat(table.rows().count()).isOne();
    }
  }

  /** One row of plausible values for every column of a contract. */
  private static Dataset<Row> area(Contract contract) {
    Dataset<Row> row = SPARK.range(1).toDF("id");
    for (Column c : contract.columns()) {
      row = row.withColumn(c.name(), functions.lit(value(c)).cast(c.type()));
    }
    return row.drop("id");
  }

  private static Object value(Column c) {
    return switch (c.name()) {
      case "ar" -> 2022;
      case "status" -> "A";
      case "klass" -> "share";
      case "taljare", "omradestyp", "omradestyp_basar" -> 3;
      default ->
          switch (c.type().typeName()) {
            case "string" -> "x";
            case "boolean" -> true;
            case "double" -> 12.5;
            default -> 1000;
          };
    };
  }
}
