package se.boverket.barometer.microdata.indices;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.chance.DensityCorrected;
import se.boverket.barometer.measures.chance.Inference;
import se.boverket.barometer.measures.twogroup.Dissimilarity;

/**
 * Dissimilarity of the lowest and the highest income quintile over the neighbourhoods of an area.
 *
 * @param omrade kommun, lan or riket
 * @param units what its neighbourhoods are, and their quintiles
 * @param d 0-1 with its interval, or why there is none
 * @param justerat without what small neighbourhoods add to it
 * @param missing status where there is no value: O without incomes in the whole country, else M
 */
record Ojamlikhetsindex(
    Omrade omrade, Units units, Inference d, OptionalDouble justerat, String missing) {

  /**
   * The neighbourhoods of one area.
   *
   * @param enhet regso, deso
   * @param kvintiler in the order of the codes; only where anybody is of either quintile
   */
  record Units(String enhet, List<Kvintiler> kvintiler) {
    private long[] persons(Function<Kvintiler, Folkmangd> quintile) {
      return kvintiler.stream().map(quintile).mapToLong(Folkmangd::antal).toArray();
    }

    Kvintiler sum() {
      return kvintiler.stream().reduce(Kvintiler.NOBODY, Kvintiler::plus);
    }
  }

  /**
   * Over the neighbourhoods of one area.
   *
   * @param chance which draws the interval is made of
   */
  static Ojamlikhetsindex of(Omrade omrade, Units units, Chance chance, String missing) {
    Table table = Table.of(units.persons(Kvintiler::lag), units.persons(Kvintiler::hog));
    return new Ojamlikhetsindex(
        omrade,
        units,
        Inference.of(Dissimilarity.MEASURE, table, chance.key(omrade, units.enhet), chance.draws()),
        DensityCorrected.of(table).optional(),
        missing);
  }

  /** 0-100; null where a quintile is empty. */
  Double varde() {
    return percent(d.value().optional());
  }

  /** A, or why there is no value. */
  String status() {
    return varde() == null ? missing : Status.NORMAL;
  }

  /** The columns of the contract but {@code ar}. */
  Row row() {
    Kvintiler sum = units.sum();
    return RowFactory.create(
        omrade.niva(),
        omrade.omrade(),
        omrade.indelning(),
        units.enhet,
        varde(),
        percent(justerat),
        percent(d.interval().low()),
        percent(d.interval().high()),
        units.kvintiler.size(),
        sum.lag().antal(),
        sum.lag().nyckel(),
        sum.hog().antal(),
        sum.hog().nyckel(),
        status());
  }

  private static Double percent(OptionalDouble share) {
    return share.isPresent() ? (Double) (100 * share.getAsDouble()) : null;
  }
}
