package se.boverket.barometer.disclosure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.parquet.ParquetRuntimeException;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.TableStore;

/**
 * The protected layer: Delta tables, and beside them a certificate for every table and year,
 * without which nothing is opened.
 *
 * @param store the open root
 */
public record OpenStore(TableStore store) {
  private static final String UNREAD = "FAILED_READ_FILE";

  /** The open root as a store. */
  public OpenStore(SparkSession spark, Path open) {
    this(new TableStore(spark, open));
  }

  /** Writes the year of a protected table, then its certificate; each all or nothing. */
  public void write(ProtectedTable table) {
    Contract contract = table.contract();
    Entry entry = table.entries().get(0);
    store.replaceYear(contract, table.rows(), entry.ar());
    certificates(contract).write(entry);
    table.release();
  }

  /**
   * Opens all years of a table.
   *
   * @throws Stop (integrity) when a year has no certificate, or one that does not fit the policy,
   *     the contract or the data; (missing) when the table is not there
   */
  public ProtectedTable open(Contract contract, Policy policy) {
    Dataset<Row> rows = store.read(contract);
    List<Entry> entries = new ArrayList<>();
    for (Map.Entry<Integer, String> year : digests(contract, rows).entrySet()) {
      Entry entry = certificates(contract).read(year.getKey(), year.getValue());
      requireSame("policy", policy.digest(), entry.stamp().policy(), entry);
      requireSame("contract", Wall.digest(contract), entry.stamp().contract(), entry);
      entries.add(entry);
    }
    return new ProtectedTable(contract, rows, entries);
  }

  /**
   * Without the cause where a file cannot be read: its message may quote rows. What is no fault of
   * the files (a job that was stopped, say) goes on as it is.
   */
  private static Map<Integer, String> digests(Contract contract, Dataset<Row> rows) {
    try {
      return Digest.byYear(rows);
    } catch (Exception e) { // Spark throws checked exceptions that it does not declare
      if (!isDamage(e)) {
        throw e;
      }
      throw Stop.integrity(
          "The files of "
              + contract.label()
              + " cannot be read: they are damaged. Run protect for its years again (remove the "
              + "notes of protect in the ledger), and find out what happened to the disk.");
    }
  }

  private static boolean isDamage(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .anyMatch(
            t ->
                t instanceof IOException
                    || t instanceof ParquetRuntimeException
                    || t instanceof SparkThrowable s && ("" + s.getCondition()).startsWith(UNREAD));
  }

  private static void requireSame(String what, String have, String certified, Entry entry) {
    if (!have.equals(certified)) {
      throw Stop.integrity(
          "Table protected."
              + entry.table()
              + ", "
              + entry.ar()
              + ": its certificate was given under another "
              + what
              + ". Run protect for the year again.");
    }
  }

  private CertificateFiles certificates(Contract contract) {
    return new CertificateFiles(
        store.root().resolve("certificates").resolve(contract.table()), contract.label());
  }
}
