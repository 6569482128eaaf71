package se.boverket.barometer.microdata.raw;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;

/**
 * The rules of one register, in a fixed order: rule i is bit i of a row's {@code fel}. After them
 * come the signs that a median is out of range: a value below and above, which break nothing alone.
 *
 * @param rules at most 50
 * @param medians those that are watched, three bits each after the rules
 */
record RowRules(List<RowRule> rules, List<MedianBand> medians) {

  static RowRules of(RawTable table, Areas areas) {
    List<RowRule> rules = new ArrayList<>();
    rules.add(
        new RowRule(
            "rad.falt",
            0,
            "a line must have as many fields as the header, and quotes must be closed on their line",
            col("hel").equalTo(false)));
    for (RawColumn column : table.columns()) {
      if (column.required()) {
        rules.add(missing(table, column));
      }
      rules.add(value(table, column));
      if (column.name().startsWith("deso_") && table.contract().names().contains("kommun")) {
        rules.add(place(table, column, areas));
      }
    }
    return new RowRules(
        rules, table.columns().stream().flatMap(c -> c.median(areas.ar()).stream()).toList());
  }

  /** All bits of a row. */
  Column bits() {
    Column bits = lit(0L);
    for (int i = 0; i < rules.size(); i++) {
      bits = bits.bitwiseOR(bit(i, rules.get(i).broken()));
    }
    for (int i = 0; i < medians.size(); i++) {
      Column v = value(medians.get(i).column().name());
      bits = bits.bitwiseOR(bit(below(i), v.lt(medians.get(i).least())));
      bits = bits.bitwiseOR(bit(below(i) + 1, v.gt(medians.get(i).most())));
      bits = bits.bitwiseOR(bit(below(i) + 2, v.isNotNull()));
    }
    return bits;
  }

  /** The bits that send a row to quarantine. */
  long breaking() {
    return (1L << rules.size()) - 1;
  }

  /** First of a watched median's bits: below the range, above it, there at all. */
  int below(int median) {
    return rules.size() + 3 * median;
  }

  /** The names of the rules that a row broke, as an array. */
  Column names() {
    Column[] names =
        IntStream.range(0, rules.size())
            .mapToObj(i -> when(broke(i), lit(rules.get(i).name())))
            .toArray(Column[]::new);
    return org.apache.spark.sql.functions.array_compact(
        org.apache.spark.sql.functions.array(names));
  }

  private static Column broke(int i) {
    return col("fel").bitwiseAND(1L << i).notEqual(0);
  }

  private static Column bit(int i, Column on) {
    return when(coalesce(on, lit(false)), lit(1L << i)).otherwise(lit(0L));
  }

  private static RowRule missing(RawTable table, RawColumn column) {
    return new RowRule(
        column.name() + ".saknas",
        table.limit(),
        column.scb() + " must have a value",
        there(column.name()).equalTo(false));
  }

  private static RowRule value(RawTable table, RawColumn column) {
    boolean person = column.secret().isPresent();
    String wants =
        person ? column.scb() + " must be a whole number of at most 18 digits, as text" : "";
    String hint = column.hint().map(h -> ". " + h).orElse("");
    return new RowRule(
        column.name() + ".varde",
        person ? 0 : table.limit(),
        (person ? wants : column.scb() + ": " + column.domain()) + hint,
        there(column.name()).and(value(column.name()).isNull()));
  }

  private static RowRule place(RawTable table, RawColumn column, Areas areas) {
    return new RowRule(
        column.name() + ".kommun",
        table.limit(),
        column.scb() + " must lie in the row's Kommun",
        areas.elsewhere(value(column.name()), value("kommun")));
  }

  static Column present(String column) {
    return col("p_" + column);
  }

  /** True where something was delivered. */
  static Column there(String column) {
    return col("t_" + column);
  }

  static Column value(String column) {
    return col("v_" + column);
  }
}
