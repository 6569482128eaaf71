package se.boverket.barometer.register.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;

/** Parquet with Snappy; the same rows give the same bytes. */
final class ParquetRows implements Rows {
  private static final long ROW_GROUP = 32L << 20;

  private final Path file;
  private final ParquetWriter<ParquetRow> writer;
  private final ParquetRow row;
  private long count;

  ParquetRows(Path file, List<Column> columns) throws IOException {
    this.file = file;
    this.row = new ParquetRow(columns);
    this.writer =
        new ParquetRow.Builder(new LocalOutputFile(file), columns)
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .withRowGroupSize(ROW_GROUP)
            .build();
  }

  @Override
  public void text(String value) {
    row.put(Binary.fromString(value));
  }

  @Override
  public void none() {
    row.skip();
  }

  @Override
  public void whole(long value) {
    row.put(value);
  }

  @Override
  public void decimal(double value) {
    row.put(Math.round(value * 100) / 100.0);
  }

  @Override
  public void end() throws IOException {
    writer.write(row);
    row.clear();
    count++;
  }

  @Override
  public long count() {
    return count;
  }

  @Override
  public void close() throws IOException {
    writer.close();
    StableFooter.rewrite(file);
  }
}
