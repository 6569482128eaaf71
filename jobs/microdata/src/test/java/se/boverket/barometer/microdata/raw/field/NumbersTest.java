package se.boverket.barometer.microdata.raw.field;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.tables.TestSpark;

/** Numbers are read as SQL's casts read them. */
class NumbersTest {
  static final List<String> TEXTS =
      List.of(
          "0",
          "7",
          "-7",
          "+7",
          "007",
          "-0",
          "1.5",
          "-2.25",
          "5.",
          ".5",
          ".",
          "-",
          "+",
          "--1",
          "1e3",
          "1E-2",
          "12a",
          "1 2",
          "\t8",
          "8\u0001",
          "9223372036854775807",
          "9223372036854775806",
          "9223372036854775808",
          "99999999999999999999",
          "000000000000000000000012",
          "0.1",
          "2.87",
          "123456789012345.678",
          "0.00000000000000000001",
          "1234567890123456789");

  @Test
  void readsTextAsTheCastsDo() {
    List<Row> rows = TEXTS.stream().map(t -> RowFactory.create(t)).collect(Collectors.toList());
    List<Row> cast =
        TestSpark.session()
            .createDataFrame(rows, new StructType().add("t", DataTypes.StringType))
            .select(col("t"), col("t").try_cast("bigint"), col("t").try_cast("double"))
            .collectAsList();
    for (Row row : cast) {
      String text = row.getString(0);
      long most = row.isNullAt(1) ? Numbers.NONE : row.getLong(1);
      assertThat(Numbers.whole(text(text))).as(text).isEqualTo(most);
      long bits = row.isNullAt(2) ? Numbers.NONE : Double.doubleToRawLongBits(row.getDouble(2));
      assertThat(Numbers.decimal(text(text), '.')).as(text).isEqualTo(bits);
    }
  }

  @Test
  void aDecimalCommaIsAPoint() {
    assertThat(Double.longBitsToDouble(Numbers.decimal(text("2,87"), ','))).isEqualTo(2.87);
    assertThat(Double.longBitsToDouble(Numbers.decimal(text("-2,5"), ','))).isEqualTo(-2.5);
    assertThat(Numbers.decimal(text("2,87"), '.')).isEqualTo(Numbers.NONE);
    assertThat(Numbers.decimal(text("NaN"), '.')).isEqualTo(Numbers.NONE);
    assertThat(Numbers.decimal(text("Infinity"), '.')).isEqualTo(Numbers.NONE);
  }

  @Test
  void amountsAreRoundedHalfAwayFromZero() {
    assertThat(Numbers.amount(text("2500"), ',', 100)).isEqualTo(250_000);
    assertThat(Numbers.amount(text("-20"), ',', 100)).isEqualTo(-2_000);
    assertThat(Numbers.amount(text("0,125"), ',', 100)).isEqualTo(13);
    assertThat(Numbers.amount(text("-0,125"), ',', 100)).isEqualTo(-13);
    assertThat(Numbers.amount(text("2,5"), ',', 1)).isEqualTo(3);
    assertThat(Numbers.amount(text("9223372036854775807"), ',', 100)).isEqualTo(Numbers.NONE);
    assertThat(Numbers.amount(text("some"), ',', 1)).isEqualTo(Numbers.NONE);
    Field field = new Field();
    field.fraction(1.5);
    assertThat(Numbers.amount(field, ',', 1)).isEqualTo(2);
    field.fraction(1e300);
    assertThat(Numbers.amount(field, ',', 1)).isEqualTo(Numbers.NONE);
  }

  @Test
  void aFractionIsWholeWhenItsValueIs() {
    Field field = new Field();
    field.fraction(123.0);
    assertThat(Numbers.whole(field)).isEqualTo(123);
    field.fraction(123.5);
    assertThat(Numbers.whole(field)).isEqualTo(Numbers.NONE);
    field.fraction(0x1p63);
    assertThat(Numbers.whole(field)).isEqualTo(Numbers.NONE);
    field.decimal(new BigDecimal("12.00"));
    assertThat(Numbers.whole(field)).isEqualTo(12);
    field.decimal(new BigDecimal("12.50"));
    field.toText();
    assertThat(field.string()).isEqualTo("12.50");
  }

  private static Field text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Field field = new Field();
    field.text(bytes, 0, bytes.length);
    return field;
  }
}
