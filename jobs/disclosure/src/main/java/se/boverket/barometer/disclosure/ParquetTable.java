package se.boverket.barometer.disclosure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import se.boverket.barometer.tables.Contract;

/** A table of texts as a Parquet file, each column of the type that the contract gives it. */
final class ParquetTable {
  private ParquetTable() {}

  static void write(Columns table, Contract contract, Path file) throws IOException {
    MessageType schema = schema(table, contract);
    SimpleGroupFactory rows = new SimpleGroupFactory(schema);
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withConf(new PlainParquetConfiguration())
            .withType(schema)
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
            .build()) {
      for (int row = 0; row < table.rows(); row++) {
        writer.write(group(rows.newGroup(), schema, table.row(row)));
      }
    }
  }

  private static MessageType schema(Columns table, Contract contract) {
    Map<String, PrimitiveTypeName> types = new TreeMap<>();
    contract.columns().forEach(c -> types.put(c.name(), type(c.type().typeName())));
    Types.MessageTypeBuilder schema = Types.buildMessage();
    for (String column : table.names()) {
      PrimitiveTypeName type = types.getOrDefault(column, PrimitiveTypeName.BINARY);
      schema.addField(
          type == PrimitiveTypeName.BINARY
              ? Types.optional(type).as(LogicalTypeAnnotation.stringType()).named(column)
              : Types.optional(type).named(column));
    }
    return schema.named(table.name());
  }

  private static PrimitiveTypeName type(String name) {
    return switch (name) {
      case "integer" -> PrimitiveTypeName.INT32;
      case "long" -> PrimitiveTypeName.INT64;
      case "double" -> PrimitiveTypeName.DOUBLE;
      default -> PrimitiveTypeName.BINARY;
    };
  }

  private static Group group(Group group, MessageType schema, List<String> row) {
    for (int c = 0; c < row.size(); c++) {
      String value = row.get(c);
      if (value != null) {
        switch (schema.getType(c).asPrimitiveType().getPrimitiveTypeName()) {
          case INT32 -> group.add(c, Integer.parseInt(value));
          case INT64 -> group.add(c, Long.parseLong(value));
          case DOUBLE -> group.add(c, Double.parseDouble(value));
          default -> group.add(c, value);
        }
      }
    }
    return group;
  }
}
