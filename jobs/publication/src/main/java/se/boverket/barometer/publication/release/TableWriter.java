package se.boverket.barometer.publication.release;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import se.boverket.barometer.publication.check.Frame;
import se.boverket.barometer.publication.check.Rules;
import se.boverket.barometer.publication.file.CsvFile;
import se.boverket.barometer.publication.file.ParquetFile;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Fingerprint;

/** Writes a table once, in order, as Parquet and as CSV, and checks and counts it on the way. */
public record TableWriter(Frame frame, Staging staging) {

  /**
   * Writes one table.
   *
   * @param rows in the order of the key
   * @param reader sees every row too
   * @throws se.boverket.barometer.tables.Stop (integrity) when rules of its contract are broken
   */
  public TableFile write(Contract contract, Stream<Row> rows, Consumer<Row> reader) {
    Path file = staging.file("tables/" + contract.table() + ".parquet");
    Path text = staging.file("exports/" + contract.table() + ".csv");
    Tally tally = new Tally(contract);
    Rules rules = Rules.of(contract, frame);
    try (ParquetFile parquet = ParquetFile.create(contract, file);
        CsvFile csv = CsvFile.create(contract.names(), text)) {
      rows.forEachOrdered(
          row -> {
            if (rules.row(row)) { // what breaks a contract may not be writable
              parquet.write(row);
              csv.write(row);
              tally.row(row);
              reader.accept(row);
            }
          });
      rules.end();
    }
    return new TableFile(
        contract, file, Fingerprint.ofFile(file), tally.rows(), tally.years(), tally.statuses());
  }
}
