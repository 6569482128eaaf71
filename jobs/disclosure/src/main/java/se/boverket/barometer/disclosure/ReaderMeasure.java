package se.boverket.barometer.disclosure;

import com.typesafe.config.Config;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import se.boverket.barometer.tables.Column;
import se.boverket.barometer.tables.Contract;

/**
 * Dissimilarity as a reader would compute it from published counts of neighbourhoods, beside that
 * of the true ones: {@code kvalitet} of a contract says which rows ({@code rader}), the group's
 * persons ({@code grupp}), everybody's ({@code alla}) and which groupings ({@code gruppering}), as
 * SQL. What is not shown reads as nobody.
 *
 * @param contract of a table of neighbourhoods' counts
 */
record ReaderMeasure(Contract contract) {
  /** Fewer municipalities' differences are not averaged: each would be a share of the figure. */
  private static final int FEWEST = 20;

  private static final String KEY = "kvalitet";

  /** Persons of a neighbourhood: group and all, as shown and as they are. */
  private record Persons(String area, double[] shown, double[] exact) {}

  /** One figure a grouping and division; none where the contract has no {@code kvalitet}. */
  List<Quality> of(Dataset<Row> pairs) {
    SortedMap<String, List<Persons>> all = new TreeMap<>();
    if (contract.config().hasPath(KEY)) {
      for (Row row : persons(pairs, contract.config().getConfig(KEY))) {
        all.computeIfAbsent(row.getString(0), k -> new ArrayList<>())
            .add(
                new Persons(
                    row.getString(1),
                    new double[] {row.getLong(2), row.getLong(3)},
                    new double[] {row.getLong(4), row.getLong(5)}));
      }
    }
    List<Quality> figures = new ArrayList<>();
    all.forEach((grouping, units) -> figures.addAll(figure("D " + grouping, units)));
    return figures;
  }

  private List<Row> persons(Dataset<Row> pairs, Config says) {
    String[] names = contract.names().toArray(String[]::new);
    Dataset<Row> shown = pairs.selectExpr(names).selectExpr(columns(says, "s", "e"));
    Dataset<Row> exact = pairs.selectExpr(exact()).selectExpr(columns(says, "e", "s"));
    return shown
        .unionByName(exact)
        .groupBy("kind", "omrade")
        .agg(functions.sum("sx"), functions.sum("st"), functions.sum("ex"), functions.sum("et"))
        .orderBy("kind", "omrade")
        .collectAsList();
  }

  /** The key beside the columns of the source under their own names. */
  private String[] exact() {
    return contract.columns().stream()
        .filter(c -> contract.key().contains(c.name()) || c.config().hasPath("skydd.nyckel"))
        .map(Column::name)
        .map(c -> contract.key().contains(c) ? c : Tally.SOURCE + "." + c + " AS " + c)
        .toArray(String[]::new);
  }

  private static String[] columns(Config says, String filled, String empty) {
    String counted =
        "CASE WHEN " + says.getString("rader") + " THEN coalesce(%s, 0L) ELSE 0L END AS ";
    return new String[] {
      "concat_ws(' ', " + says.getString("gruppering") + ", indelning) AS kind",
      "omrade",
      counted.formatted(says.getString("grupp")) + filled + "x",
      counted.formatted(says.getString("alla")) + filled + "t",
      "0L AS " + empty + "x",
      "0L AS " + empty + "t"
    };
  }

  private static List<Quality> figure(String what, List<Persons> units) {
    SortedMap<String, List<Persons>> kommuner = new TreeMap<>();
    for (Persons p : units) {
      if (p.exact[1] > 0) {
        kommuner.computeIfAbsent(p.area.substring(0, 4), k -> new ArrayList<>()).add(p);
      }
    }
    double[] differences =
        kommuner.values().stream()
            .mapToDouble(ReaderMeasure::difference)
            .filter(d -> !Double.isNaN(d))
            .toArray();
    if (differences.length < FEWEST) {
      return List.of();
    }
    double sum = 0;
    double sizes = 0;
    for (double d : differences) {
      sum += d;
      sizes += Math.abs(d);
    }
    double whole = difference(kommuner.values().stream().flatMap(List::stream).toList());
    int n = differences.length;
    return List.of(Quality.of(what, n, new double[] {sum / n, sizes / n, whole}));
  }

  /** D of what is shown minus D of what is, 0-100; NaN where either cannot be computed. */
  private static double difference(Collection<Persons> units) {
    double[][] of = new double[4][];
    of[0] = units.stream().mapToDouble(p -> p.shown[0]).toArray();
    of[1] = units.stream().mapToDouble(p -> Math.max(p.shown[0], p.shown[1])).toArray();
    of[2] = units.stream().mapToDouble(p -> p.exact[0]).toArray();
    of[3] = units.stream().mapToDouble(p -> p.exact[1]).toArray();
    return 100
        * (GroupMeasures.dissimilarity(of[0], of[1]) - GroupMeasures.dissimilarity(of[2], of[3]));
  }
}
