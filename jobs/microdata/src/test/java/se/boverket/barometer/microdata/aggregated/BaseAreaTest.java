package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.tables.TableAssert;
import se.boverket.barometer.tables.TestSpark;
import se.boverket.barometer.tables.TextTable;

class BaseAreaTest {
  @Test
  void everyRealCodeComesBack() {
    for (String division : new String[] {"2018", "2025"}) {
      Dataset<Row> codes =
          TestSpark.session()
              .createDataset(
                  TinyCountry.REAL.codelist("deso" + division).values("deso"), Encoders.STRING())
              .toDF("deso")
              .selectExpr("substr(deso, 1, 4) AS kommun", "deso AS deso_2018", "deso AS deso_2025");
      assertThat(packedAndBack(codes).except(codes).count()).isZero();
      assertThat(packedAndBack(codes).distinct().count()).isEqualTo(codes.count());
    }
  }

  @Test
  void whoHasNoAreaKeepsTheirKommun() {
    Dataset<Row> codes =
        TextTable.rows(
            """
            kommun string | deso_2018 string | deso_2025 string
            0114          | -                | -
            0114          | -                | 0114C9999
            2584          | 2584A0000        | -
            """);
    TableAssert.assertSame(codes, packedAndBack(codes));
  }

  private static Dataset<Row> packedAndBack(Dataset<Row> codes) {
    return BaseArea.unpacked(codes.select(BaseArea.packed().as("bas"), lit(1).as("n")))
        .select("kommun", "deso_2018", "deso_2025");
  }
}
