package se.boverket.barometer.microdata.indices;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import se.boverket.barometer.microdata.raw.Flag;
import se.boverket.barometer.tables.Rows;

/**
 * A year that carries two divisions: whom a border moved past in a group too small to be told apart
 * is counted, in the division that SCB does not publish the year in, where most of his or her DeSO
 * of the other one lies. Otherwise an area of one division less that of the other would be these
 * few.
 *
 * @param division the one that SCB does not publish the year in
 * @param column of base cells with the codes of the other
 * @param slivers where they are counted, by DeSO of the other division and of this one
 */
record Sammanlaggning(Division division, String column, Map<String, Map<String, String>> slivers)
    implements Omkodning {
  private static final StructType SLIVER =
      StructType.fromDDL("i_fran string, i_var string, i_till string");

  @Override
  public Dataset<Row> on(String table, Dataset<Row> base) {
    if (slivers.isEmpty() || !List.of(base.columns()).contains(column)) {
      return base;
    }
    List<Row> moves = new ArrayList<>();
    slivers.forEach(
        (from, of) -> of.forEach((to, where) -> moves.add(RowFactory.create(from, to, where))));
    Dataset<Row> moved = Rows.of(base.sparkSession(), moves, SLIVER);
    Column same =
        col(column).equalTo(col("i_fran")).and(col(division.column()).equalTo(col("i_var")));
    Column[] columns =
        Arrays.stream(base.columns())
            .map(c -> c.equals(division.column()) ? coalesce(col("i_till"), col(c)).as(c) : col(c))
            .toArray(Column[]::new);
    return base.join(broadcast(moved), same, "left_outer").select(columns);
  }

  /** The areas that lose or gain somebody. */
  @Override
  public Dataset<Row> flagged(Dataset<Row> rows) {
    Set<String> changed = new TreeSet<>();
    slivers.values().stream()
        .flatMap(of -> of.entrySet().stream())
        .forEach(
            move -> {
              changed.addAll(List.of(move.getKey(), move.getValue()));
              String out = division.regsoOf().get(move.getKey());
              String in = division.regsoOf().get(move.getValue());
              changed.addAll(out.equals(in) ? List.of() : List.of(out, in));
            });
    if (changed.isEmpty()) {
      return rows;
    }
    Column here =
        col("indelning")
            .isin(division.deso(), division.regso())
            .and(col("omrade").isin(changed.toArray()));
    return new Flag("E", when(here, lit("E: a few persons counted in a neighbouring area")))
        .on(rows);
  }
}
