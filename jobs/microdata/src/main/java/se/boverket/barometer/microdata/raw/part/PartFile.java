package se.boverket.barometer.microdata.raw.part;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * A Parquet file written page by page: no statistics, which are values of persons, no compression,
 * which hashes do not yield to, and a checksum for every page.
 */
public final class PartFile implements Closeable {
  /** Rows that make a row group. */
  public static final int ROWS = 1 << 17;

  private static final long GROUP_BYTES = 128L << 20;
  private static final int TRUNCATED = 64; // length of statistics, of which there are none
  private final List<PartColumn> columns;
  private final MessageType schema;
  private final ParquetFileWriter writer;
  private int rows;

  /**
   * Opens a file, in place of one that is there.
   *
   * @param columns that rows are added to, one by one in all of them
   */
  public PartFile(Path file, List<PartColumn> columns) throws IOException {
    this.columns = List.copyOf(columns);
    this.schema =
        new MessageType("raw", columns.stream().map(PartColumn::type).toArray(Type[]::new));
    this.writer =
        new ParquetFileWriter(
            new LocalOutputFile(file),
            schema,
            ParquetFileWriter.Mode.OVERWRITE,
            GROUP_BYTES,
            0,
            TRUNCATED,
            TRUNCATED,
            true);
    writer.start();
  }

  /** Says that a row was added to all columns. */
  public void added() {
    rows++;
  }

  /** Writes the rows since the last time. */
  public void group() throws IOException {
    if (rows == 0) {
      return;
    }
    writer.startBlock(rows);
    for (int i = 0; i < columns.size(); i++) {
      column(schema.getColumns().get(i), columns.get(i).pages());
    }
    writer.endBlock();
    rows = 0;
  }

  private void column(ColumnDescriptor column, Pages pages) throws IOException {
    writer.startColumn(column, pages.rows(), CompressionCodecName.UNCOMPRESSED);
    if (pages.dictionary().isPresent()) {
      writer.writeDictionaryPage(pages.dictionary().get());
    }
    writer.writeDataPage(
        pages.rows(),
        (int) pages.data().size(),
        pages.data(),
        Statistics.getBuilderForReading(column.getPrimitiveType()).build(),
        pages.rows(),
        Encoding.RLE,
        Encoding.RLE,
        pages.encoding());
    writer.endColumn();
  }

  /** Writes what is left and the footer; without it the file cannot be read. */
  public void finish() throws IOException {
    group();
    writer.end(Map.of());
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
