package se.boverket.barometer.register.file;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/** The values of one row, reused from row to row. */
final class ParquetRow {
  private final List<Column> columns;
  private final Binary[] texts;
  private final long[] numbers;
  private final double[] decimals;
  private final boolean[] present;
  private int next;

  ParquetRow(List<Column> columns) {
    this.columns = columns;
    this.texts = new Binary[columns.size()];
    this.numbers = new long[columns.size()];
    this.decimals = new double[columns.size()];
    this.present = new boolean[columns.size()];
  }

  void put(Binary text) {
    present[next] = true;
    texts[next++] = text;
  }

  void put(long number) {
    present[next] = true;
    numbers[next++] = number;
  }

  void put(double number) {
    present[next] = true;
    decimals[next++] = number;
  }

  void skip() {
    present[next++] = false;
  }

  void clear() {
    next = 0;
  }

  private void into(RecordConsumer consumer) {
    consumer.startMessage();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (present[i]) {
        consumer.startField(column.name(), i);
        switch (column.kind()) {
          case TEXT -> consumer.addBinary(texts[i]);
          case INT -> consumer.addInteger((int) numbers[i]);
          case LONG -> consumer.addLong(numbers[i]);
          case DOUBLE -> consumer.addDouble(decimals[i]);
        }
        consumer.endField(column.name(), i);
      }
    }
    consumer.endMessage();
  }

  private static MessageType schema(List<Column> columns) {
    Types.MessageTypeBuilder schema = Types.buildMessage();
    for (Column column : columns) {
      switch (column.kind()) {
        case TEXT ->
            schema
                .optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(column.name());
        case INT -> schema.optional(PrimitiveTypeName.INT32).named(column.name());
        case LONG -> schema.optional(PrimitiveTypeName.INT64).named(column.name());
        case DOUBLE -> schema.optional(PrimitiveTypeName.DOUBLE).named(column.name());
      }
    }
    return schema.named("register");
  }

  /** Opens a Parquet file for rows of these columns. */
  static final class Builder extends ParquetWriter.Builder<ParquetRow, Builder> {
    private final List<Column> columns;

    Builder(OutputFile file, List<Column> columns) {
      super(file);
      this.columns = columns;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract in the library still
    protected WriteSupport<ParquetRow> getWriteSupport(Configuration settings) {
      return new Support(columns);
    }

    @Override
    protected WriteSupport<ParquetRow> getWriteSupport(ParquetConfiguration settings) {
      return new Support(columns);
    }
  }

  private static final class Support extends WriteSupport<ParquetRow> {
    private final List<Column> columns;
    private RecordConsumer consumer;

    Support(List<Column> columns) {
      this.columns = columns;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract in the library still
    public WriteContext init(Configuration settings) {
      return new WriteContext(schema(columns), Map.of());
    }

    @Override
    public WriteContext init(ParquetConfiguration settings) {
      return new WriteContext(schema(columns), Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
      this.consumer = recordConsumer;
    }

    @Override
    public void write(ParquetRow row) {
      row.into(consumer);
    }
  }
}
