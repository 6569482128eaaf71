package se.boverket.barometer.publication.release;

import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.boverket.barometer.publication.check.Frame;
import se.boverket.barometer.publication.check.Rules;
import se.boverket.barometer.publication.file.CsvFile;
import se.boverket.barometer.publication.file.ParquetFile;
import se.boverket.barometer.publication.tables.Inlet;
import se.boverket.barometer.publication.tables.PublishedTable;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Fingerprint;

/** Writes a table once, in order, as Parquet and as CSV, and checks and counts it on the way. */
public record TableWriter(Inlet inlet, Frame frame, Staging staging) {

  /**
   * Writes one table.
   *
   * @throws se.boverket.barometer.tables.Stop (integrity) when a rule of its contract is broken
   */
  public TableFile write(PublishedTable table) {
    Contract contract = inlet.contract(table.name());
    Path file = staging.file("tables/" + table.name() + ".parquet");
    Tally tally = new Tally(contract);
    Rules rules = Rules.of(contract, frame);
    try (ParquetFile parquet = ParquetFile.create(contract, file);
        CsvFile csv =
            CsvFile.create(contract.names(), staging.file("exports/" + table.name() + ".csv"))) {
      for (Dataset<Row> part : table.parts(inlet)) {
        part.toLocalIterator()
            .forEachRemaining(
                row -> {
                  rules.row(row);
                  parquet.write(row);
                  csv.write(row);
                  tally.row(row);
                });
      }
      rules.end();
    }
    return new TableFile(
        contract, file, Fingerprint.ofFile(file), tally.rows(), tally.years(), tally.statuses());
  }
}
