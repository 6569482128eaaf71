package se.boverket.barometer.microdata.raw;

import java.io.IOException;
import java.util.List;
import org.apache.parquet.hadoop.ParquetFileReader;
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
    try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file.path()))) {
      MessageType schema = reader.getFileMetaData().getSchema();
      StructType columns = new ParquetToSparkSchemaConverter(new SQLConf()).convert(schema);
      FileLook look = new FileLook(file, sha256, reader.getRecordCount(), columns, List.of());
      return new Inspection(look, List.of());
    } catch (IOException | RuntimeException e) {
      FileLook look = FileLook.unread(file, sha256);
      return new Inspection(
          look,
          List.of(
              Fault.refused(
                  look,
                  "fil.parquet",
                  "the file is not Parquet, or cut off or damaged; deliver it again.")));
    }
  }
}
