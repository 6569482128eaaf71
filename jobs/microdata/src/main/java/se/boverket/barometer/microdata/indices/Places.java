package se.boverket.barometer.microdata.indices;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import se.boverket.barometer.tables.Rows;
import se.boverket.barometer.tables.Stop;

/**
 * Which areas a base area belongs to, at every level.
 *
 * @param omraden the year's areas
 * @param levels those of the areas
 * @param ids position of each area
 */
record Places(Omraden omraden, Set<String> levels, Map<Omrade, Integer> ids) {
  static final String[] BASE = {"kommun", "deso_2018", "deso_2025"};
  private static final StructType AREA =
      StructType.fromDDL("id int, niva string, omrade string, indelning string, ursprung string");

  /** The areas of every level. */
  static Places of(Omraden omraden) {
    return of(omraden, omraden.all().stream().map(Omrade::niva).collect(toSet()));
  }

  /** Only the areas of some levels. */
  static Places of(Omraden omraden, Set<String> levels) {
    Map<Omrade, Integer> ids = new HashMap<>();
    omraden.all().stream()
        .filter(area -> levels.contains(area.niva()))
        .forEach(area -> ids.put(area, ids.size()));
    return new Places(omraden, levels, ids);
  }

  /** The areas by position. */
  List<Omrade> inOrder() {
    Omrade[] areas = new Omrade[ids.size()];
    ids.forEach((area, id) -> areas[id] = area);
    return List.of(areas);
  }

  /**
   * All areas, also those where nobody lives; {@code ursprung} is where their sources come from.
   */
  Dataset<Row> areas(Dataset<Row> cells) {
    List<Row> areas =
        inOrder().stream()
            .map(
                a ->
                    RowFactory.create(
                        ids.get(a), a.niva(), a.omrade(), a.indelning(), a.ursprung()))
            .toList();
    return Rows.of(cells.sparkSession(), areas, AREA);
  }

  /**
   * Positions of the areas that a base area lies in, lowest level first.
   *
   * @throws Stop (integrity) when it lies in an area that the code lists do not have
   */
  int[] of(Row base) {
    return omraden.of(base).filter(a -> levels.contains(a.niva())).mapToInt(this::id).toArray();
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
}
