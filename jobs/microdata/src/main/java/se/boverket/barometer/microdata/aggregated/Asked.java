package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

/**
 * What Spark is asked of every person: the cell, age, record key, parts of a household, the answers
 * to all conditions as the bits of a few numbers, and the amounts.
 *
 * @param programme the year's
 */
record Asked(Programme programme) implements Serializable {
  /** A household of n persons, m of them in a cell, is m · 720720 / n: whole for n up to 16. */
  private static final String HOUSEHOLD_PARTS =
      "720720L DIV IF(hushallsstorlek BETWEEN 1 AND 16, hushallsstorlek, 16)";

  private static final int FIRST_WORD = 4;
  private static final int BITS = 64;

  /** The columns, in the order that the other methods read them in. */
  Column[] columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(CellKey.packed().as("cell"));
    columns.add(col("alder"));
    columns.add(col("nyckel"));
    columns.add(expr(HOUSEHOLD_PARTS).as("delar"));
    List<String> conditions = conditions();
    for (int from = 0; from < conditions.size(); from += BITS) {
      int to = Math.min(from + BITS, conditions.size());
      columns.add(word(conditions.subList(from, to)).as("svar_" + from));
    }
    Stream.concat(programme.amounts().stream(), programme.lists().stream())
        .forEach(v -> columns.add(expr(v.expression()).cast("bigint").as("v" + columns.size())));
    return columns.toArray(Column[]::new);
  }

  /** Whether a person is of a denominator's age and fulfils its condition. */
  boolean counted(Row person, int population) {
    return programme.populations().get(population).ages().has(person.getInt(1))
        && bit(person, population);
  }

  /** Whether a person of the denominator is in a numerator. */
  boolean having(Row person, int numerator) {
    return bit(person, programme.populations().size() + numerator);
  }

  /** Position of a person's value among the columns. */
  int amount(int place) {
    return FIRST_WORD + (conditions().size() + BITS - 1) / BITS + place;
  }

  private boolean bit(Row person, int condition) {
    return (person.getLong(FIRST_WORD + condition / BITS) >>> condition % BITS & 1) == 1;
  }

  private List<String> conditions() {
    return Stream.concat(
            programme.populations().stream().map(Programme.Population::condition),
            programme.numerators().stream().map(Programme.Numerator::expression))
        .toList();
  }

  private static Column word(List<String> conditions) {
    Column[] bits = new Column[conditions.size()];
    Arrays.setAll(bits, b -> when(expr(conditions.get(b)), lit(1L << b)).otherwise(lit(0L)));
    return Arrays.stream(bits).reduce(Column::bitwiseOR).orElse(lit(0L));
  }
}
