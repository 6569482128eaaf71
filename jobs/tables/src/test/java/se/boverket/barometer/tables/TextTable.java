package se.boverket.barometer.tables;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Tables drawn in tests. The header names column and DDL type ({@code deso string | antal bigint});
 * {@code -} is null.
 */
public final class TextTable {
  private TextTable() {}

  /** The drawn table as rows. */
  public static Dataset<Row> rows(String drawing) {
    List<String[]> cells = drawing.lines().filter(l -> !l.isBlank()).map(TextTable::split).toList();
    List<String[]> header = Arrays.stream(cells.get(0)).map(h -> h.split(" ", 2)).toList();
    StructType text =
        new StructType(
            header.stream()
                .map(h -> DataTypes.createStructField(h[0], DataTypes.StringType, true))
                .toArray(StructField[]::new));
    List<Row> body =
        cells.subList(1, cells.size()).stream()
            .map(
                line ->
                    RowFactory.create(
                        Arrays.stream(line).map(c -> c.equals("-") ? null : c).toArray()))
            .toList();
    Column[] typed =
        header.stream().map(h -> functions.col(h[0]).cast(h[1]).as(h[0])).toArray(Column[]::new);
    return TestSpark.session().createDataFrame(body, text).select(typed);
  }

  private static String[] split(String line) {
    return Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
  }
}
