package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Values shown minus true ones as exact sums of ten-thousandths, whatever the order of the rows.
 *
 * @param roles of the protected columns
 */
record Differences(List<Role> roles) {
  private static final int FIGURES = 3;
  private static final long PARTS = 10_000;

  /** Fewer differences are not averaged. */
  private static final long FEWEST = 100;

  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (Role role : compared()) {
      String apart =
          "try_cast(round((%s - %s) * %d) AS BIGINT)".formatted(role.column(), exact(role), PARTS);
      columns.add(figure("count(" + apart + ")"));
      columns.add(figure("sum(" + apart + ")"));
      columns.add(figure("sum(abs(" + apart + "))"));
    }
    return columns;
  }

  List<Quality> read(Row row, int from) {
    List<Quality> all = new ArrayList<>();
    List<Role> compared = compared();
    for (int k = 0; k < compared.size(); k++) {
      int at = from + k * FIGURES;
      long n = row.getLong(at);
      if (n >= FEWEST) {
        double mean = (double) row.getLong(at + 1) / PARTS / n;
        double absolute = (double) row.getLong(at + 2) / PARTS / n;
        double[] figures = {mean, absolute, Double.NaN};
        all.add(Quality.of(compared.get(k).column(), n, figures));
      }
    }
    return all;
  }

  private List<Role> compared() {
    return roles.stream()
        .filter(
            r ->
                r.is(
                    "indicator",
                    "delivered",
                    "share",
                    "index_component",
                    "measure",
                    "deviation",
                    "area_share"))
        .toList();
  }

  /** Of indicators the shares only: kronor and square metres are not points. */
  private static String exact(Role role) {
    return role.is("indicator", "delivered")
        ? "CASE WHEN %1$s.klass = 'share' THEN 100D * %1$s.taljare / nullif(%1$s.namnare, 0) END"
            .formatted(Tally.SOURCE)
        : Tally.SOURCE + "." + role.column();
  }

  private static Column figure(String sum) {
    return functions.coalesce(functions.expr(sum), functions.lit(0L));
  }
}
