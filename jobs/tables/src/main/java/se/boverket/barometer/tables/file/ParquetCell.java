package se.boverket.barometer.tables.file;

import java.util.List;
import java.util.function.IntConsumer;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** Takes the values of one column of a row group. */
sealed interface ParquetCell permits ParquetText, ParquetNumber {

  /** Says which row, from 1, the next value stands in. */
  void at(int row);

  /** Takes a null. */
  void addEmpty();

  /** The same, as Parquet sees it. */
  PrimitiveConverter converter();

  static ParquetCell of(PrimitiveType type, Cells cells) {
    return cells instanceof TextCells texts
        ? new ParquetText(type, texts)
        : new ParquetNumber(type, (NumberCells) cells);
  }

  /** Hands an entry of a dictionary to a converter as if it stood in the column itself. */
  static IntConsumer entries(PrimitiveConverter to, Dictionary dictionary, PrimitiveType type) {
    return switch (type.getPrimitiveTypeName()) {
      case INT32 -> id -> to.addInt(dictionary.decodeToInt(id));
      case INT64 -> id -> to.addLong(dictionary.decodeToLong(id));
      case FLOAT -> id -> to.addFloat(dictionary.decodeToFloat(id));
      case DOUBLE -> id -> to.addDouble(dictionary.decodeToDouble(id));
      default -> id -> to.addBinary(dictionary.decodeToBinary(id));
    };
  }

  /** A flat row of such columns. */
  static GroupConverter row(Type type, List<ParquetCell> cells) {
    return new GroupConverter() {
      @Override
      public PrimitiveConverter getConverter(int field) {
        return cells.get(field).converter();
      }

      @Override
      public void start() {
        throw new IllegalStateException(type + " is read by column.");
      }

      @Override
      public void end() {
        start();
      }
    };
  }
}
