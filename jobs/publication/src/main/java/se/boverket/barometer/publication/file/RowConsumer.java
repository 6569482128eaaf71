package se.boverket.barometer.publication.file;

import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.spark.sql.Row;

/** Hands the cells of a row to Parquet, column by column; a null cell is simply not handed over. */
final class RowConsumer extends WriteSupport<Row> {
  private final MessageType schema;
  private RecordConsumer consumer;

  RowConsumer(MessageType schema) {
    this.schema = schema;
  }

  @SuppressWarnings("deprecation") // the one that the library leaves abstract
  @Override
  public WriteContext init(Configuration configuration) {
    return new WriteContext(schema, Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    consumer = recordConsumer;
  }

  @Override
  public void write(Row row) {
    consumer.startMessage();
    for (int i = 0; i < schema.getFieldCount(); i++) {
      if (!row.isNullAt(i)) {
        String name = schema.getFieldName(i);
        consumer.startField(name, i);
        cell(row, i);
        consumer.endField(name, i);
      }
    }
    consumer.endMessage();
  }

  private void cell(Row row, int i) {
    switch (schema.getType(i).asPrimitiveType().getPrimitiveTypeName()) {
      case INT32 -> consumer.addInteger(row.getInt(i));
      case INT64 -> consumer.addLong(row.getLong(i));
      case DOUBLE -> consumer.addDouble(row.getDouble(i));
      case BOOLEAN -> consumer.addBoolean(row.getBoolean(i));
      default -> consumer.addBinary(Binary.fromString(row.getString(i)));
    }
  }
}
