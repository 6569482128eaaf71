package se.boverket.barometer.publication.file;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Builds rows out of the cells that Parquet hands over: the first {@code width} columns of what is
 * read, the others are there for the filter only.
 */
final class RowReader extends RecordMaterializer<Row> {
  private final Object[] row;
  private final Converter[] cells;
  private final int width;

  RowReader(MessageType schema, int width) {
    this.width = width;
    row = new Object[schema.getFieldCount()];
    cells = IntStream.range(0, row.length).mapToObj(i -> cell(schema, i)).toArray(Converter[]::new);
  }

  @Override
  public Row getCurrentRecord() {
    return RowFactory.create(Arrays.copyOf(row, width));
  }

  @Override
  public GroupConverter getRootConverter() {
    return new GroupConverter() {
      @Override
      public Converter getConverter(int i) {
        return cells[i];
      }

      @Override
      public void start() {
        Arrays.fill(row, null);
      }

      @Override
      public void end() {
        // the row is taken by getCurrentRecord
      }
    };
  }

  private Converter cell(MessageType schema, int i) {
    boolean text =
        schema.getType(i).asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY;
    return text ? new TextReader(row, i) : new CellReader(row, i);
  }
}
