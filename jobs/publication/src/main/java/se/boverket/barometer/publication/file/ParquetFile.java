package se.boverket.barometer.publication.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Contract;

/** One Parquet file, written row by row; the same rows always give the same bytes. */
public final class ParquetFile implements AutoCloseable {
  // Counted in rows, not in buffered bytes, so that no writer setting moves a boundary.
  private static final int ROWS_PER_GROUP = 1_000_000;

  private final Path file;
  private final ParquetWriter<Row> writer;

  private ParquetFile(Path file, ParquetWriter<Row> writer) {
    this.file = file;
    this.writer = writer;
  }

  /**
   * Starts a new file for rows of the contract's columns in the contract's order.
   *
   * @throws se.boverket.barometer.tables.Stop (usage) when a column's type is not published
   */
  public static ParquetFile create(Contract contract, Path file) {
    try {
      return new ParquetFile(file, new Builder(ParquetTypes.of(contract), file).build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Appends a row. */
  public void write(Row row) {
    try {
      writer.write(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
      Footer.settle(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Builder extends ParquetWriter.Builder<Row, Builder> {
    private final MessageType schema;

    Builder(MessageType schema, Path file) {
      super(new LocalOutputFile(file));
      this.schema = schema;
      withConf(new PlainParquetConfiguration());
      withCompressionCodec(CompressionCodecName.SNAPPY);
      withRowGroupRowCountLimit(ROWS_PER_GROUP);
    }

    @Override
    protected Builder self() {
      return this;
    }

    @SuppressWarnings("deprecation") // the one that the library leaves abstract
    @Override
    protected WriteSupport<Row> getWriteSupport(Configuration configuration) {
      return new RowConsumer(schema);
    }
  }
}
