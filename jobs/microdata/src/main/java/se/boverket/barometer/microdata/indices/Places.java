package se.boverket.barometer.microdata.indices;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import se.boverket.barometer.tables.Stop;

/**
 * Which areas a base area belongs to, at every level.
 *
 * @param omraden the year's areas
 * @param ids position of each area
 */
record Places(Omraden omraden, Map<Omrade, Integer> ids) {
  private static final String[] BASE = {"kommun", "deso_2018", "deso_2025"};
  private static final StructType PLACE =
      StructType.fromDDL("kommun string, deso_2018 string, deso_2025 string, ids array<int>");
  private static final StructType AREA =
      StructType.fromDDL("id int, niva string, omrade string, indelning string, ursprung string");

  static Places of(Omraden omraden) {
    Map<Omrade, Integer> ids = new HashMap<>();
    omraden.all().forEach(area -> ids.put(area, ids.size()));
    return new Places(omraden, ids);
  }

  /**
   * Cells of base areas, once for every area they belong to, whose position is column {@code id}.
   *
   * @throws Stop (integrity) when a cell lies in an area that the code lists do not have
   */
  Dataset<Row> rolled(Dataset<Row> cells) {
    List<Row> places =
        cells.selectExpr(BASE).distinct().collectAsList().stream()
            .map(b -> RowFactory.create(b.get(0), b.get(1), b.get(2), of(b)))
            .toList();
    Dataset<Row> place = cells.sparkSession().createDataFrame(places, PLACE).as("p");
    Column same = Stream.of(BASE).map(Places::same).reduce(Column::and).orElseThrow();
    return cells
        .as("c")
        .join(broadcast(place), same)
        .select(col("c.*"), explode(col("p.ids")).as("id"))
        .drop(BASE);
  }

  /**
   * All areas, also those where nobody lives; {@code ursprung} is where their sources come from.
   */
  Dataset<Row> areas(Dataset<Row> cells) {
    List<Row> areas =
        omraden.all().stream()
            .map(
                a ->
                    RowFactory.create(
                        ids.get(a), a.niva(), a.omrade(), a.indelning(), a.ursprung()))
            .toList();
    return cells.sparkSession().createDataFrame(areas, AREA);
  }

  /** Positions of the areas that a base area lies in, lowest level first. */
  List<Integer> of(Row base) {
    return omraden.of(base).map(this::id).toList();
  }

  private int id(Omrade area) {
    Integer id = ids.get(area);
    if (id == null) {
      throw Stop.integrity(
          "The cells have "
              + area
              + ", which the code lists do not: do the year again from clean.");
    }
    return id;
  }

  private static Column same(String name) {
    return col("c." + name).eqNullSafe(col("p." + name));
  }
}
