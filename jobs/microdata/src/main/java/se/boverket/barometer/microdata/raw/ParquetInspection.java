package se.boverket.barometer.microdata.raw;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.spark.sql.execution.datasources.parquet.ParquetToSparkSchemaConverter;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.StructType;
import se.boverket.barometer.tables.Fingerprint;

/** The look at a Parquet file: hash of the bytes, rows and columns from the footer. */
final class ParquetInspection {
  private ParquetInspection() {}

  static Inspection of(DeliveredFile file) {
    String sha256 = Fingerprint.ofFile(file.path());
    return footer(file.path())
        .map(f -> new Inspection(look(file, sha256, f), List.of()))
        .orElseGet(() -> unreadable(FileLook.unread(file, sha256)));
  }

  private static FileLook look(DeliveredFile file, String sha256, ParquetMetadata footer) {
    MessageType schema = footer.getFileMetaData().getSchema();
    StructType columns = new ParquetToSparkSchemaConverter(SQLConf.get()).convert(schema);
    long rows = footer.getBlocks().stream().mapToLong(BlockMetaData::getRowCount).sum();
    return new FileLook(file, sha256, rows, columns, List.of());
  }

  /** Parquet tells a bad file by exceptions of every kind, and they may quote its bytes. */
  private static Optional<ParquetMetadata> footer(Path path) {
    try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(path))) {
      return Optional.of(reader.getFooter());
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Inspection unreadable(FileLook look) {
    return new Inspection(
        look,
        List.of(
            Fault.refused(
                look,
                "fil.parquet",
                "the file is not Parquet, or cut off or damaged; deliver it again.")));
  }
}
