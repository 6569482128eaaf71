package se.boverket.barometer.microdata.indices;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The lowest and the highest income quintile of one neighbourhood.
 *
 * @param lag persons in quintile 1
 * @param hog persons in quintile 5
 */
record Kvintiler(Folkmangd lag, Folkmangd hog) {
  static final Kvintiler NOBODY = new Kvintiler(Folkmangd.NOBODY, Folkmangd.NOBODY);

  /**
   * By neighbourhood of a division, residuals left out; the parts of neighbourhoods where the rows
   * are those of an own area drawn on the map.
   *
   * @param grupper base areas by group, a year of aggregated.grupper
   */
  static Map<Omrade, Kvintiler> of(List<Row> grupper, Division division) {
    Map<Omrade, Kvintiler> units = new TreeMap<>();
    for (Row row : grupper) {
      division
          .of(row)
          .filter(unit -> !unit.residual())
          .forEach(unit -> units.merge(unit, of(row), Kvintiler::plus));
    }
    return units;
  }

  /** The rows of {@code grupper} that count. */
  static List<Row> rows(Dataset<Row> grupper) {
    return grupper.where("gruppering = 'inkomstkvintil' AND grupp IN ('1', '5')").collectAsList();
  }

  Kvintiler plus(Kvintiler other) {
    return new Kvintiler(lag.plus(other.lag), hog.plus(other.hog));
  }

  private static Kvintiler of(Row row) {
    Folkmangd people = new Folkmangd(row.getAs("antal"), row.getAs("antal_nyckel"));
    return row.getAs("grupp").equals("1")
        ? new Kvintiler(people, Folkmangd.NOBODY)
        : new Kvintiler(Folkmangd.NOBODY, people);
  }
}
