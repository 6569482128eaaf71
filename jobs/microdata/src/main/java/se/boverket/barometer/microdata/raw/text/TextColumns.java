package se.boverket.barometer.microdata.raw.text;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of the source: {@code fil}, {@code rad} (line number), {@code hel} (false when the
 * line has another number of fields than the header, or a quote is not closed), then {@code c0},
 * {@code c1} … as text in file order.
 */
public final class TextColumns {
  static final int FILE = -1;
  static final int LINE = -2;
  static final int WHOLE = -3;

  private TextColumns() {}

  /** The source's schema for a file of {@code width} fields. */
  public static StructType schema(int width) {
    Stream<StructField> own =
        Stream.of(
            field("fil", DataTypes.StringType),
            field("rad", DataTypes.LongType),
            field("hel", DataTypes.BooleanType));
    Stream<StructField> fields =
        IntStream.range(0, width).mapToObj(i -> field(name(i), DataTypes.StringType));
    return new StructType(Stream.concat(own, fields).toArray(StructField[]::new));
  }

  /** Name of the field with this index. */
  public static String name(int index) {
    return "c" + index;
  }

  static int[] wanted(StructType schema) {
    return List.of(schema.fieldNames()).stream().mapToInt(TextColumns::index).toArray();
  }

  private static int index(String name) {
    return switch (name) {
      case "fil" -> FILE;
      case "rad" -> LINE;
      case "hel" -> WHOLE;
      default -> Integer.parseInt(name.substring(1));
    };
  }

  private static StructField field(String name, DataType type) {
    return DataTypes.createStructField(name, type, true);
  }
}
