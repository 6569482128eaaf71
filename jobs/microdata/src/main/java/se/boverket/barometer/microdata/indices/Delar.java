package se.boverket.barometer.microdata.indices;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The three shares of one neighbourhood that the index is the mean of.
 *
 * @param omrade a RegSO or DeSO
 * @param andelar per cent, 0-100, in the order of the method; null where there is none
 * @param namnare persons in each denominator
 * @param status A, or why a share is missing: O source, M nobody
 */
record Delar(Omrade omrade, List<Double> andelar, List<Long> namnare, String status) {

  /**
   * The neighbourhoods' shares, in the order of niva, indelning and code.
   *
   * @param indikatorer a year of the table; more indicators than those of the index do no harm
   * @param index ids of the three indicators
   */
  static List<Delar> of(Dataset<Row> indikatorer, List<String> index) {
    return indikatorer
        .where("niva IN ('regso', 'deso') AND NOT endswith(omrade, 'X')")
        .where("kon = 'T' AND alder = 'T' AND bakgrund = 'T'")
        .collectAsList()
        .stream()
        .filter(r -> index.contains(r.<String>getAs("indikator")))
        .sorted(Comparator.comparingInt(r -> index.indexOf(r.<String>getAs("indikator"))))
        .collect(groupingBy(Omrade::of, TreeMap::new, toList()))
        .entrySet()
        .stream()
        .map(e -> of(e.getKey(), e.getValue()))
        .toList();
  }

  /** Mean of the three shares; null where one is missing. */
  Double index() {
    return andelar.stream().anyMatch(Objects::isNull)
        ? null
        : (andelar.get(0) + andelar.get(1) + andelar.get(2)) / 3;
  }

  private static Delar of(Omrade area, List<Row> rows) {
    return new Delar(
        area,
        rows.stream().map(Delar::share).toList(),
        rows.stream().map(r -> r.<Long>getAs("namnare")).toList(),
        Status.later(rows.stream().map(r -> r.getAs("status"))));
  }

  private static Double share(Row row) {
    Long having = row.getAs("taljare");
    return having == null ? null : 100.0 * having / row.<Long>getAs("namnare");
  }
}
