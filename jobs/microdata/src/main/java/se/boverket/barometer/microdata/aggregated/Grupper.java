package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_position;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The groups of every grouping in every base area, in one pass over the year's persons. */
final class Grupper {
  private Grupper() {}

  /**
   * The table's columns but {@code ar}.
   *
   * @param persons a year of clean.person with the derived income columns
   * @param groupings of {@code schemas/groupings}
   */
  static Dataset<Row> rows(Dataset<Row> persons, List<Grouping> groupings) {
    List<Group> groups =
        groupings.stream()
            .flatMap(g -> g.codes().stream().map(code -> new Group(g, code)))
            .toList();
    Column[] sums = groups.stream().flatMap(Group::aggregates).toArray(Column[]::new);
    Column[] fields = groups.stream().map(Group::fields).toArray(Column[]::new);
    return BaseArea.unpacked(
        persons
            .select(placed(groupings))
            .groupBy("bas")
            .agg(sums[0], Arrays.copyOfRange(sums, 1, sums.length))
            .select(col("bas"), explode(array(fields)).as("g"))
            .select("bas", "g.*")
            .where("antal > 0"));
  }

  /**
   * A person's base area, record key and place in each grouping as numbers: comparing numbers costs
   * a tenth of comparing texts, and each is asked for twice a group.
   */
  private static Column[] placed(List<Grouping> groupings) {
    Stream<Column> places =
        groupings.stream()
            .map(
                g -> {
                  Column codes = array(g.codes().stream().map(c -> lit(c)).toArray(Column[]::new));
                  return array_position(codes, expr(g.group())).cast("int").as(g.id());
                });
    Stream<Column> person = Stream.of(BaseArea.packed().as("bas"), col("nyckel"));
    return Stream.concat(person, places).toArray(Column[]::new);
  }

  /** Sum of record keys modulo 2^32, the same however the persons are divided. */
  private static Column keys(Column having) {
    return sum(when(having, col("nyckel")).otherwise(0L)).bitwiseAND(0xFFFFFFFFL);
  }

  private record Group(Grouping grouping, String code) {
    Stream<Column> aggregates() {
      Column member = col(grouping.id()).equalTo(grouping.codes().indexOf(code) + 1);
      return Stream.of(
          count(when(member, lit(1))).as(name("antal")), keys(member).as(name("antal_nyckel")));
    }

    Column fields() {
      return struct(
          lit(grouping.id()).as("gruppering"),
          lit(code).as("grupp"),
          col(name("antal")).as("antal"),
          col(name("antal_nyckel")).as("antal_nyckel"));
    }

    private String name(String field) {
      return grouping.id() + "$" + code + "$" + field;
    }
  }
}
