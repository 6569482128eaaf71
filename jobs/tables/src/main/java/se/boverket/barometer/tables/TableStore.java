package se.boverket.barometer.tables;

import io.delta.tables.DeltaTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * Delta tables under one root, one folder a layer, partitioned by year. With the publication's
 * writer it is the only place that touches Spark's readers and writers.
 *
 * @param spark the session
 * @param root folder of the confidential or of the open layers
 */
public record TableStore(SparkSession spark, Path root) {

  /**
   * Replaces one year of a table, all or nothing.
   *
   * @param rows exactly the contract's columns, in any order; all of year {@code ar}
   * @throws Stop (integrity) when the columns are not the contract's
   */
  public void replaceYear(Contract contract, Dataset<Row> rows, int ar) {
    check(contract, rows.schema());
    DataFrameWriter<Row> writer =
        write(
            rows.withColumn("ar", functions.expr(ofYear(contract, ar)))
                .select(
                    contract.names().stream()
                        .map(functions::col)
                        .toArray(org.apache.spark.sql.Column[]::new)));
    // Looking for files to replace is two thirds of what a small write costs: a year without a
    // folder has none.
    if (Files.exists(Path.of(path(contract), "ar=" + ar))) {
      writer.mode("overwrite").option("replaceWhere", "ar = " + ar).save(path(contract));
    } else {
      writer.mode("append").save(path(contract));
    }
  }

  /**
   * Replaces one year of a table, all or nothing, by files that are moved into it.
   *
   * @param files at least one, Parquet with the contract's columns but for {@code ar}, on the
   *     store's disk
   * @param more rows that are in none of them, as for {@link #replaceYear(Contract, Dataset, int)}
   */
  public void replaceYear(
      Contract contract, List<Path> files, Optional<Dataset<Row>> more, int ar) {
    if (!exists(contract) || !List.of(all(contract).columns()).containsAll(contract.names())) {
      columns(contract);
    }
    List<Path> all = new ArrayList<>(files);
    more.ifPresent(rows -> all.addAll(written(contract, rows, files.get(0))));
    new YearFiles(spark, Path.of(path(contract)), ar).replace(all);
  }

  /** Makes the table, or gives it the columns that its contract has got since. */
  private void columns(Contract contract) {
    write(spark.createDataFrame(List.of(), contract.schema())).mode("append").save(path(contract));
  }

  private static List<Path> written(Contract contract, Dataset<Row> rows, Path beside) {
    check(contract, rows.schema());
    Path folder = beside.resolveSibling("more");
    rows.drop("ar").coalesce(1).write().parquet(folder.toString());
    return parts(folder);
  }

  private static List<Path> parts(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.toString().endsWith(".parquet")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DataFrameWriter<Row> write(Dataset<Row> rows) {
    return rows.write()
        .format("delta")
        .partitionBy("ar")
        .option("mergeSchema", "true")
        // Delta writes column minima and maxima in clear into its log: a value of a person.
        .option("delta.dataSkippingNumIndexedCols", "0");
  }

  private static String ofYear(Contract contract, int ar) {
    return "IF(ar = %1$d, ar, raise_error('%2$s: a row of another year than %1$d'))"
        .formatted(ar, contract.label());
  }

  /** All years, columns in the contract's order. */
  public Dataset<Row> read(Contract contract) {
    requireTable(contract);
    return all(contract)
        .select(
            contract.names().stream()
                .map(functions::col)
                .toArray(org.apache.spark.sql.Column[]::new));
  }

  private Dataset<Row> all(Contract contract) {
    return spark.read().format("delta").load(path(contract));
  }

  /** One year. */
  public Dataset<Row> readYear(Contract contract, int ar) {
    return read(contract).where(functions.col("ar").equalTo(ar));
  }

  /** Removes one year of a table, if the table is there. */
  public void dropYear(Contract contract, int ar) {
    if (exists(contract)) {
      DeltaTable.forPath(spark, path(contract)).delete("ar = " + ar);
    }
  }

  /** True when the table has been written at least once. */
  public boolean exists(Contract contract) {
    return DeltaTable.isDeltaTable(spark, path(contract));
  }

  private String path(Contract contract) {
    return root.resolve(contract.layer().folder()).resolve(contract.table()).toString();
  }

  private void requireTable(Contract contract) {
    if (!exists(contract)) {
      throw Stop.missing(
          "Table "
              + contract.label()
              + " is not there yet: run the step that makes it first "
              + "(barometer plan shows which).");
    }
  }

  private static void check(Contract contract, StructType schema) {
    List<String> want =
        contract.columns().stream()
            .map(c -> c.name() + " " + c.type().catalogString())
            .sorted()
            .toList();
    List<String> have =
        Arrays.stream(schema.fields())
            .map(f -> f.name() + " " + f.dataType().catalogString())
            .sorted()
            .toList();
    if (!want.equals(have)) {
      throw Stop.integrity(
          "What was made for "
              + contract.label()
              + " is not what its contract says.\n  contract: "
              + want
              + "\n  made:     "
              + have);
    }
  }
}
