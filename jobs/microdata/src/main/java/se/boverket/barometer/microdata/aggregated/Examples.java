package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.expr;

import com.typesafe.config.Config;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import se.boverket.barometer.tables.Contract;

/**
 * Rows as a contract allows them: every combination of the codes of the columns that a condition
 * names, and of numbers at, below and above those it compares with.
 *
 * @param contract of the rows
 */
record Examples(Contract contract) {
  private static final Pattern WORD = Pattern.compile("[a-z_][a-z0-9_]*");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int MOST = 100_000;

  /**
   * Whether any example fulfils a condition. Where there would be too many to try, or a text has no
   * list of codes, it is taken to.
   *
   * @param columns none of the rows, with all columns
   */
  boolean fulfil(Dataset<Row> columns, String condition) {
    List<String> named = WORD.matcher(condition).results().map(MatchResult::group).toList();
    List<StructField> fields =
        Arrays.stream(columns.schema().fields())
            .filter(f -> named.contains(f.name()))
            .map(f -> new StructField(f.name(), f.dataType(), true, f.metadata()))
            .toList();
    List<Object[]> rows = new ArrayList<>();
    rows.add(new Object[0]);
    for (StructField field : fields) {
      List<Object> values = values(field, condition);
      if (values.isEmpty() || (long) rows.size() * values.size() > MOST) {
        return true;
      }
      rows = rows.stream().flatMap(r -> values.stream().map(v -> with(r, v))).toList();
    }
    return !columns
        .sparkSession()
        .createDataFrame(
            rows.stream().map(RowFactory::create).toList(),
            new StructType(fields.toArray(StructField[]::new)))
        .where(expr(condition))
        .takeAsList(1)
        .isEmpty();
  }

  private List<Object> values(StructField field, String condition) {
    if (field.dataType().equals(DataTypes.BooleanType)) {
      return Arrays.asList(true, false, null);
    }
    if (field.dataType().equals(DataTypes.StringType)) {
      return codes(field.name());
    }
    LongStream limits =
        NUMBER.matcher(condition).results().mapToLong(m -> Long.parseLong(m.group()));
    long[] near = limits.flatMap(n -> LongStream.of(n - 1, n, n + 1)).toArray();
    long[] range = range(field.name());
    Stream<Object> typed =
        LongStream.concat(LongStream.of(range), LongStream.of(near))
            .filter(n -> range[0] <= n && n <= range[1])
            .distinct()
            .mapToObj(n -> typed(field, n));
    return Stream.concat(typed, Stream.of((Object) null)).toList();
  }

  private static Object typed(StructField field, long number) {
    return switch (field.dataType().catalogString()) {
      case "int" -> (int) number;
      case "double" -> (double) number;
      default -> number;
    };
  }

  /** The codes of a text; none where the contract lists none. */
  private List<Object> codes(String column) {
    return column(column)
        .filter(c -> c.hasPath("koder"))
        .map(
            c ->
                Stream.concat(
                        c.getValue("koder").unwrapped() instanceof List<?> codes
                            ? codes.stream().map(Object.class::cast)
                            : c.getObject("koder").keySet().stream().map(Object.class::cast),
                        Stream.of((Object) null))
                    .toList())
        .orElse(List.of());
  }

  private long[] range(String column) {
    return new long[] {limit(column, "minst", -1_000_000), limit(column, "hogst", 1_000_000)};
  }

  private long limit(String column, String key, long otherwise) {
    return column(column).filter(c -> c.hasPath(key)).map(c -> c.getLong(key)).orElse(otherwise);
  }

  private Optional<Config> column(String name) {
    return contract.columns().stream()
        .filter(c -> c.name().equals(name))
        .map(c -> c.config())
        .findFirst();
  }

  private static Object[] with(Object[] row, Object value) {
    Object[] longer = Arrays.copyOf(row, row.length + 1);
    longer[row.length] = value;
    return longer;
  }
}
