package se.boverket.barometer.publication.file;

import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;

import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import se.boverket.barometer.tables.Column;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Stop;

/** The few Parquet types that every reader of a release understands. */
final class ParquetTypes {
  private ParquetTypes() {}

  /**
   * The contract's columns in its order; a required column is required in the file too.
   *
   * @throws Stop (usage) when a column has a type that is not published
   */
  static MessageType of(Contract contract) {
    Types.MessageTypeBuilder message = Types.buildMessage();
    contract.columns().forEach(c -> message.addField(field(contract, c)));
    return message.named(contract.table());
  }

  private static PrimitiveType field(Contract contract, Column column) {
    PrimitiveTypeName name = primitive(contract, column);
    Types.PrimitiveBuilder<PrimitiveType> builder =
        column.required() ? Types.required(name) : Types.optional(name);
    boolean text = name == PrimitiveTypeName.BINARY;
    return (text ? builder.as(stringType()) : builder).named(column.name());
  }

  private static PrimitiveTypeName primitive(Contract contract, Column column) {
    return switch (column.type().typeName()) {
      case "integer" -> PrimitiveTypeName.INT32;
      case "long" -> PrimitiveTypeName.INT64;
      case "double" -> PrimitiveTypeName.DOUBLE;
      case "boolean" -> PrimitiveTypeName.BOOLEAN;
      case "string" -> PrimitiveTypeName.BINARY;
      default ->
          throw Stop.usage(
              "Contract "
                  + contract.label()
                  + ": column "
                  + column.name()
                  + " is a "
                  + column.type().typeName()
                  + "; published are int, bigint, double, string and boolean only, because"
                  + " nothing else opens everywhere.");
    };
  }
}
