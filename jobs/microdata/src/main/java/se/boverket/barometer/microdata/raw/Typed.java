package se.boverket.barometer.microdata.raw;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.isnan;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.replace;
import static org.apache.spark.sql.functions.rint;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.try_multiply;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.IntegralType;

/**
 * From what was delivered to the contract's types. A value that the contract does not allow becomes
 * null, and {@link RowRules} finds it by that; nothing throws, because Spark's errors print values.
 *
 * @param file whose missing tokens, unit and decimal mark apply
 * @param areas of the year
 */
record Typed(DeliveredFile file, Areas areas) {
  private static final long EXACT_IN_DOUBLE = 1L << 53;
  private static final long LONGEST_ID = 999_999_999_999_999_999L;

  /** The delivered value, null where it is one of the ways to say "nothing". */
  Column present(RawColumn column, Column delivered, DataType type) {
    if (type.equals(DataTypes.StringType)) {
      Object[] tokens =
          Stream.of(List.of(""), file.missing(), column.missing())
              .flatMap(List::stream)
              .distinct()
              .toArray();
      Column text = trim(delivered);
      return when(text.isin(tokens), lit(null)).otherwise(text);
    }
    return fraction(type) && !(type instanceof DecimalType)
        ? when(isnan(delivered), lit(null)).otherwise(delivered)
        : delivered;
  }

  /** The value as the contract wants it, before a secret one is hashed. */
  Column value(RawColumn column, Column present, DataType type) {
    if (column.secret().equals(java.util.Optional.of("person"))) {
      Column number = whole(present, type, "bigint");
      return when(number.between(0, fraction(type) ? EXACT_IN_DOUBLE : LONGEST_ID), number);
    }
    return switch (column.column().type().typeName()) {
      case "integer" -> within(column, whole(present, type, "int"));
      case "long" -> amount(column, present, type);
      case "double" -> within(column, decimal(present, type));
      default -> code(column, text(present, type));
    };
  }

  private static Column whole(Column c, DataType type, String as) {
    if (fraction(type)) {
      return when(rint(c.cast("double")).equalTo(c.cast("double")), c.try_cast(as));
    }
    return c.try_cast(as);
  }

  private Column decimal(Column c, DataType type) {
    return type.equals(DataTypes.StringType) ? point(c).try_cast("double") : c.cast("double");
  }

  /** SEK as a whole number; a delivered fraction of a unit is rounded half away from zero. */
  private Column amount(RawColumn column, Column c, DataType type) {
    Unit unit = file.unit().or(column::unit).orElse(Unit.SEK);
    Column exact = whole(c, type, "bigint");
    Column rounded =
        round(try_multiply(decimalText(c, type), lit(unit.factor())), 0).try_cast("bigint");
    return coalesce(try_multiply(exact, lit((long) unit.factor())), rounded);
  }

  private Column decimalText(Column c, DataType type) {
    return (type.equals(DataTypes.StringType) ? point(c) : c).try_cast("decimal(24,4)");
  }

  private Column point(Column text) {
    return file.csv().decimal() == '.'
        ? text
        : replace(text, lit(String.valueOf(file.csv().decimal())), lit("."));
  }

  /** A whole number that came as a fraction by type (SAS knows no other) reads as that number. */
  private static Column text(Column c, DataType type) {
    return fraction(type)
        ? coalesce(whole(c, type, "bigint").cast("string"), c.cast("string"))
        : c.cast("string");
  }

  private static Column within(RawColumn column, Column c) {
    Column ok = c.isNotNull();
    Double least = column.bound("minst");
    Double most = column.bound("hogst");
    Double above = column.bound("over");
    ok = least == null ? ok : ok.and(c.geq(least));
    ok = most == null ? ok : ok.and(c.leq(most));
    ok = above == null ? ok : ok.and(c.gt(above));
    return when(ok, c);
  }

  private Column code(RawColumn column, Column text) {
    if (column.list().isPresent()) {
      return when(areas.holds(column.list().get(), text), text);
    }
    if (column.digits().isPresent()) {
      Column digits = text.geq("0").and(text.try_cast("int").isNotNull());
      return when(length(text).equalTo(column.digits().get()).and(digits), text);
    }
    if (column.withoutIds()) {
      return when(length(text).lt(6).or(not(text.rlike(RawColumn.LIKE_AN_ID))), text);
    }
    Map<String, String> codes = column.codes();
    return codes.isEmpty() ? text : labelled(codes, text);
  }

  private static Column labelled(Map<String, String> codes, Column text) {
    Column known = when(text.isin(codes.keySet().toArray()), text);
    for (Map.Entry<String, String> code : codes.entrySet()) {
      if (!code.getValue().isEmpty()) {
        known = known.when(lower(text).equalTo(lower(lit(code.getValue()))), lit(code.getKey()));
      }
    }
    return known;
  }

  private static boolean fraction(DataType type) {
    return !(type instanceof IntegralType)
        && (type.equals(DataTypes.DoubleType)
            || type.equals(DataTypes.FloatType)
            || type instanceof DecimalType);
  }
}
