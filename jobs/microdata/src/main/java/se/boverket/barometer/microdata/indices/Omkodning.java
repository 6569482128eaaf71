package se.boverket.barometer.microdata.indices;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What is done to the DeSO codes of base cells before they are summed, and said of what follows.
 */
interface Omkodning {
  /** Base cells as they are. */
  Omkodning NONE =
      new Omkodning() {
        @Override
        public Dataset<Row> on(String table, Dataset<Row> base) {
          return base;
        }

        @Override
        public Dataset<Row> flagged(Dataset<Row> rows) {
          return rows;
        }
      };

  /**
   * Base cells with other codes.
   *
   * @param table of the aggregated layer: celler, grupper
   * @param base its rows of one year
   */
  Dataset<Row> on(String table, Dataset<Row> base);

  /** Rows of areas with what the codes do to them in {@code status} and {@code anmarkning}. */
  Dataset<Row> flagged(Dataset<Row> rows);
}
