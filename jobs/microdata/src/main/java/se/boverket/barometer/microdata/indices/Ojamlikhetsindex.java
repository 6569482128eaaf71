package se.boverket.barometer.microdata.indices;

import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.boverket.barometer.measures.Value;
import se.boverket.barometer.measures.twogroup.Dissimilarity;

/**
 * Dissimilarity of the lowest and the highest income quintile over the neighbourhoods of an area.
 *
 * @param omrade kommun, lan or riket
 * @param enhet what its neighbourhoods are: regso, deso
 * @param varde 0-100; null where a quintile is empty
 * @param antalOmraden neighbourhoods with persons of either quintile
 * @param antal persons of the two quintiles in them
 * @param status A, or why there is no value
 */
record Ojamlikhetsindex(
    Omrade omrade, String enhet, Double varde, int antalOmraden, Kvintiler antal, String status) {

  /**
   * Over the neighbourhoods of one area.
   *
   * @param units their quintiles, in the order of the codes
   * @param missing status where there is no value: O without incomes in the whole country, else M
   */
  static Ojamlikhetsindex of(Omrade omrade, String enhet, List<Kvintiler> units, String missing) {
    Value d = Dissimilarity.of(persons(units, Kvintiler::lag), persons(units, Kvintiler::hog));
    return new Ojamlikhetsindex(
        omrade,
        enhet,
        d.exists() ? 100 * d.number() : null,
        units.size(),
        units.stream().reduce(Kvintiler.NOBODY, Kvintiler::plus),
        d.exists() ? Status.NORMAL : missing);
  }

  /** The columns of the contract but {@code ar}. */
  Row row() {
    return RowFactory.create(
        omrade.niva(),
        omrade.omrade(),
        omrade.indelning(),
        enhet,
        varde,
        null,
        null,
        null,
        antalOmraden,
        antal.lag().antal(),
        antal.lag().nyckel(),
        antal.hog().antal(),
        antal.hog().nyckel(),
        status);
  }

  private static long[] persons(List<Kvintiler> units, Function<Kvintiler, Folkmangd> quintile) {
    return units.stream().map(quintile).mapToLong(Folkmangd::antal).toArray();
  }
}
