package se.boverket.barometer.publication.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.spark.sql.Row;

/** The rows of a published Parquet file in the order of the file. */
public final class ParquetRows implements AutoCloseable {
  private final ParquetReader<Row> reader;

  private ParquetRows(ParquetReader<Row> reader) {
    this.reader = reader;
  }

  /** Column names of a file, in its order. */
  public static List<String> names(Path file) {
    try (ParquetFileReader open = ParquetFileReader.open(new LocalInputFile(file))) {
      return open.getFileMetaData().getSchema().getFields().stream().map(Type::getName).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Starts reading.
   *
   * @param columns the columns to read; a row's cells come in this order
   */
  public static ParquetRows open(Path file, List<String> columns) {
    return open(file, columns, Map.of());
  }

  private static ParquetRows open(Path file, List<String> columns, Map<String, Object> equal) {
    try {
      return new ParquetRows(
          new Builder(file, columns, equal.keySet()).withFilter(Equal.filter(equal)).build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The few rows that have the given values.
   *
   * @param columns the columns to read; a row's cells come in this order
   * @param equal an Integer or a String by column; all rows where empty
   */
  public static List<Row> where(Path file, List<String> columns, Map<String, Object> equal) {
    try (ParquetRows rows = open(file, columns, equal)) {
      List<Row> all = new ArrayList<>();
      for (Row row = rows.next(); row != null; row = rows.next()) {
        all.add(row);
      }
      return all;
    }
  }

  /** The next row, or null after the last one. */
  public Row next() {
    try {
      return reader.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Builder extends ParquetReader.Builder<Row> {
    private final List<String> columns;
    private final List<String> read;

    Builder(Path file, List<String> columns, Set<String> filtered) {
      super(new LocalInputFile(file), new PlainParquetConfiguration());
      this.columns = columns;
      this.read = Stream.concat(columns.stream(), filtered.stream().sorted()).distinct().toList();
      usePageChecksumVerification();
    }

    @Override
    protected ReadSupport<Row> getReadSupport() {
      return new Projection(read, columns.size());
    }
  }

  private static final class Projection extends ReadSupport<Row> {
    private final List<String> columns;
    private final int width;

    Projection(List<String> columns, int width) {
      this.columns = columns;
      this.width = width;
    }

    @Override
    public ReadContext init(InitContext context) {
      MessageType file = context.getFileSchema();
      return new ReadContext(
          new MessageType(file.getName(), columns.stream().map(file::getType).toList()));
    }

    @SuppressWarnings("deprecation") // the one that the library leaves abstract
    @Override
    public RecordMaterializer<Row> prepareForRead(
        Configuration configuration,
        Map<String, String> metadata,
        MessageType schema,
        ReadContext context) {
      return new RowReader(context.getRequestedSchema(), width);
    }
  }
}
