package se.boverket.barometer.microdata.indices;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Where an indicator's source is missing: nobody in a whole kommun is in its population, though
 * people of its ages live there. Missing is not zero.
 */
final class Bortfall {
  private static final StructType SCHEMA =
      StructType.fromDDL("ursprung string, matt string, saknas boolean, anmarkning string");

  private Bortfall() {}

  /**
   * One row per origin of sources (kommun, lan, riket) and indicator that anybody is of the age of:
   * whether all of the source is missing, and a remark where a part of it is.
   *
   * @param celler a year of aggregated.celler
   */
  static Dataset<Row> rows(Dataset<Row> celler, Omraden omraden) {
    Map<Origin, List<Source>> sources =
        celler
            .groupBy("kommun", "matt")
            .agg(sum("i_alder"), sum("namnare"))
            .orderBy("kommun")
            .collectAsList()
            .stream()
            .map(r -> new Source(r.getString(0), r.getString(1), r.getLong(3) == 0))
            .flatMap(s -> omraden.upper(s.kommun).map(a -> Map.entry(new Origin(a, s.matt), s)))
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    List<Row> rows = sources.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList();
    return celler.sparkSession().createDataFrame(rows, SCHEMA);
  }

  private static Row row(Origin origin, List<Source> sources) {
    List<String> missing = sources.stream().filter(Source::missing).map(Source::kommun).toList();
    boolean all = missing.size() == sources.size();
    String remark =
        all || missing.isEmpty()
            ? null
            : "O: source missing in kommun " + String.join(", ", missing);
    return RowFactory.create(origin.area.ursprung(), origin.matt, all, remark);
  }

  private record Origin(Omrade area, String matt) {}

  private record Source(String kommun, String matt, boolean missing) {}
}
