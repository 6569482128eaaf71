package se.boverket.barometer.microdata.indices;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Persons and their cell key.
 *
 * @param antal persons
 * @param nyckel sum of their record keys modulo 2^32
 */
record Folkmangd(long antal, long nyckel) {
  static final Folkmangd NOBODY = new Folkmangd(0, 0);

  /** Population by area. */
  static Map<Omrade, Folkmangd> of(Dataset<Row> befolkning) {
    return befolkning.where("kon = 'T' AND alder = 'T' AND bakgrund = 'T'").collectAsList().stream()
        .collect(toMap(Omrade::of, r -> new Folkmangd(r.getAs("antal"), r.getAs("antal_nyckel"))));
  }

  /** Both, having nobody in common. */
  Folkmangd plus(Folkmangd other) {
    return new Folkmangd(antal + other.antal, (nyckel + other.nyckel) & 0xFFFFFFFFL);
  }
}
