package se.boverket.barometer.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.DeltaOperations;
import org.apache.spark.sql.delta.OptimisticTransaction;
import org.apache.spark.sql.delta.actions.Action;
import org.apache.spark.sql.delta.actions.AddFile;
import scala.Option;
import scala.collection.immutable.Map.Map1;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Parquet files put in the place of a year of a Delta table by one commit, moved and not written
 * again. They go into the log without statistics.
 *
 * @param spark the session
 * @param table folder of a table partitioned by {@code ar}
 * @param ar the year
 */
record YearFiles(SparkSession spark, Path table, int ar) {

  /**
   * Replaces the year.
   *
   * @param files on the same disk, with the table's columns but for the year
   */
  void replace(List<Path> files) {
    OptimisticTransaction transaction =
        DeltaLog.forTable(spark, table.toString()).startTransaction(Option.empty(), Option.empty());
    List<Action> actions = new ArrayList<>();
    for (AddFile old : CollectionConverters.asJava(transaction.filterFiles())) {
      if (old.partitionValues().get("ar").contains(Integer.toString(ar))) {
        actions.add(old.remove());
      }
    }
    for (int i = 0; i < files.size(); i++) {
      // Unlike any name of an earlier version, which stays readable; a file of that name was left
      // by a run that was killed before its commit.
      String name =
          String.format(
              Locale.ROOT, "ar=%d/v%d-%05d.parquet", ar, transaction.readVersion() + 1, i);
      actions.add(moved(files.get(i), name));
    }
    transaction.commit(CollectionConverters.asScala(actions).toSeq(), operation());
  }

  private Action moved(Path file, String name) {
    try {
      Path target = table.resolve(name);
      Files.createDirectories(target.getParent());
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
      long modified = Files.getLastModifiedTime(target).toMillis();
      return added(name, Files.size(target), modified);
    } catch (IOException e) {
      throw new UncheckedIOException("a file cannot be moved into " + table, e);
    }
  }

  private AddFile added(String name, long bytes, long modified) {
    return new AddFile(
        name,
        new Map1<>("ar", Integer.toString(ar)),
        bytes,
        modified,
        true,
        null,
        null,
        null,
        Option.empty(),
        Option.empty(),
        Option.empty(),
        Option.empty(),
        Option.empty());
  }

  private DeltaOperations.Write operation() {
    Seq<String> by = CollectionConverters.asScala(List.of("ar")).toSeq();
    return new DeltaOperations.Write(
        SaveMode.Overwrite,
        Option.apply(by),
        Option.apply("ar = " + ar),
        Option.empty(),
        Option.empty(),
        Option.empty(),
        Option.empty(),
        Option.empty(),
        Option.empty());
  }
}
