package se.boverket.barometer.microdata.indices;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import se.boverket.barometer.microdata.aggregated.Indicator;
import se.boverket.barometer.microdata.aggregated.Indicator.Kind;

/**
 * The cells of a block as rows of the table. Rows are made where they are written: joining names,
 * definitions and gaps to them in Spark cost more than the sums.
 *
 * @param areas niva, omrade, indelning and origin of the sources, by position
 * @param indicators id, kind, class and divisor
 * @param groups codes of kon, alder, bakgrund
 * @param sums of the block, in the order of its folds
 * @param medians by cell; empty where no indicator is one
 * @param gaps where sources are missing
 */
record Sheet(
    String[][] areas,
    List<Definition> indicators,
    List<List<String>> groups,
    long[][] sums,
    double[] medians,
    Gaps gaps)
    implements Serializable {
  private static final StructType SCHEMA =
      StructType.fromDDL(
          "niva string, omrade string, indelning string, indikator string, kon string,"
              + " alder string, bakgrund string, klass string, varde double, taljare bigint,"
              + " taljare_nyckel bigint, namnare bigint, namnare_nyckel bigint, storst double,"
              + " summa double, hushall double, status string, anmarkning string");
  private static final double HOUSEHOLD = 720720;

  private record Definition(String id, Kind kind, String klass, int divisor)
      implements Serializable {
    static Definition of(Indicator i) {
      return new Definition(i.id(), i.kind(), i.shown().klass(), i.rule().divisor());
    }
  }

  static Sheet of(Block block, Gaps gaps) {
    return new Sheet(
        block.grid().places().inOrder().stream()
            .map(a -> new String[] {a.niva(), a.omrade(), a.indelning(), a.ursprung()})
            .toArray(String[][]::new),
        block.indicators().stream().map(Definition::of).toList(),
        block.grid().dimensions().stream().skip(1).map(d -> List.copyOf(d.values())).toList(),
        block.sums().columns().values().toArray(long[][]::new),
        block.values().means(),
        gaps);
  }

  /** All cells, in their order. */
  Dataset<Row> rows(SparkSession spark) {
    Broadcast<Sheet> sent = JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(this);
    return spark
        .range(sums[0].length)
        .map(
            (MapFunction<Long, Row>) cell -> sent.value().row(cell.intValue()),
            Encoders.row(SCHEMA));
  }

  private Row row(int cell) {
    int bakgrund = groups.get(2).size();
    int alder = groups.get(1).size();
    int kon = groups.get(0).size();
    Definition of = indicators.get(cell / (bakgrund * alder * kon) % indicators.size());
    String[] area = areas[cell / (bakgrund * alder * kon * indicators.size())];
    String status = status(of, area[3], cell);
    boolean counted = of.kind == Kind.SHARE && (status.equals("A") || status.equals("E"));
    return RowFactory.create(
        area[0],
        area[1],
        area[2],
        of.id,
        groups.get(0).get(cell / (bakgrund * alder) % kon),
        groups.get(1).get(cell / bakgrund % alder),
        groups.get(2).get(cell % bakgrund),
        of.klass,
        value(of, cell),
        counted ? whole(3, cell) : null,
        counted ? whole(4, cell) : null,
        count(1, cell),
        count(2, cell),
        of.kind == Kind.MEAN ? part(6, cell, of.divisor) : null,
        of.kind == Kind.MEAN ? part(5, cell, of.divisor) : null,
        of.kind == Kind.MEAN ? part(7, cell, HOUSEHOLD) : null,
        status,
        gaps.remark(of.id, area[3]));
  }

  private String status(Definition of, String origin, int cell) {
    if (gaps.nowhere().containsKey(of.id)) {
      return Status.SOURCE_MISSING;
    }
    if (count(0, cell) == 0 && count(1, cell) == 0) {
      return Status.CANNOT_EXIST;
    }
    if (gaps.missing(of.id, origin)) {
      return Status.SOURCE_MISSING;
    }
    if (count(1, cell) == 0) {
      return Status.CANNOT_EXIST;
    }
    return gaps.estimated(of.id, origin) ? Status.ESTIMATED : Status.NORMAL;
  }

  private Double value(Definition of, int cell) {
    return switch (of.kind) {
      case SHARE -> null;
      case COUNT -> (double) count(1, cell);
      case MEAN ->
          count(1, cell) == 0 || whole(5, cell) == null
              ? null
              : (Double) ((double) whole(5, cell) / count(1, cell) / of.divisor);
      case MEDIAN ->
          medians.length == 0 || Double.isNaN(medians[cell])
              ? null
              : (Double) (medians[cell] / of.divisor);
    };
  }

  private Long whole(int column, int cell) {
    long value = sums[column][cell];
    return value == Fold.NOTHING ? null : (Long) value;
  }

  private long count(int column, int cell) {
    return Math.max(0, sums[column][cell]);
  }

  private Double part(int column, int cell, double unit) {
    Long value = whole(column, cell);
    return value == null ? null : (Double) (value / unit);
  }
}
