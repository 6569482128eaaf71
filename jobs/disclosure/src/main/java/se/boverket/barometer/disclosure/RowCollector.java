package se.boverket.barometer.disclosure;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** Takes the cells that Parquet hands over into columns; a row is only a sign that there is one. */
final class RowCollector extends RecordMaterializer<Boolean> {
  private final Cells[] cells;

  RowCollector(MessageType schema, List<CodedBuilder> builders) {
    cells =
        IntStream.range(0, builders.size())
            .mapToObj(
                c ->
                    new Cells(
                        schema.getType(c).asPrimitiveType().getPrimitiveTypeName(),
                        builders.get(c)))
            .toArray(Cells[]::new);
  }

  @Override
  public Boolean getCurrentRecord() {
    return Boolean.TRUE;
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
        // each cell was emptied when the last row ended
      }

      @Override
      public void end() {
        for (Cells column : cells) {
          column.builder.add(column.code);
          column.code = Coded.NONE;
        }
      }
    };
  }

  private static final class Cells extends PrimitiveConverter {
    private final PrimitiveTypeName type;
    private final CodedBuilder builder;
    private int[] codes;
    private int code = Coded.NONE;

    Cells(PrimitiveTypeName type, CodedBuilder builder) {
      this.type = type;
      this.builder = builder;
    }

    @Override
    public boolean hasDictionarySupport() {
      return type != PrimitiveTypeName.BOOLEAN;
    }

    @Override
    public void setDictionary(Dictionary dictionary) {
      codes =
          IntStream.rangeClosed(0, dictionary.getMaxId())
              .map(k -> builder.code(text(dictionary, k)))
              .toArray();
    }

    @Override
    public void addValueFromDictionary(int id) {
      code = codes[id];
    }

    @Override
    public void addBinary(Binary value) {
      code = builder.code(value.toStringUsingUTF8());
    }

    @Override
    public void addBoolean(boolean value) {
      code = builder.code(Boolean.toString(value));
    }

    @Override
    public void addInt(int value) {
      code = builder.code(Integer.toString(value));
    }

    @Override
    public void addLong(long value) {
      code = builder.code(Long.toString(value));
    }

    @Override
    public void addFloat(float value) {
      code = builder.code(Float.toString(value));
    }

    @Override
    public void addDouble(double value) {
      code = builder.code(Double.toString(value));
    }

    private String text(Dictionary dictionary, int id) {
      return switch (type) {
        case INT32 -> Integer.toString(dictionary.decodeToInt(id));
        case INT64 -> Long.toString(dictionary.decodeToLong(id));
        case FLOAT -> Float.toString(dictionary.decodeToFloat(id));
        case DOUBLE -> Double.toString(dictionary.decodeToDouble(id));
        default -> dictionary.decodeToBinary(id).toStringUsingUTF8();
      };
    }
  }
}
