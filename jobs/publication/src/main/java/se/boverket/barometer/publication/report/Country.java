package se.boverket.barometer.publication.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * The country in one year, as published.
 *
 * @param ar reference year
 * @param ojamlikhetsindex over RegSO, null where there is none
 * @param medel mean of the index over RegSO, null where there is none
 * @param standardavvikelse its standard deviation
 * @param types the five area types, ascending
 */
record Country(
    int ar, Double ojamlikhetsindex, Double medel, Double standardavvikelse, List<Type> types) {

  /**
   * One area type.
   *
   * @param omradestyp 1-5
   * @param areas number of RegSO
   * @param share per cent of the population, null where not shown
   */
  record Type(int omradestyp, int areas, Double share) {}

  /** Reads a year; where a year has two divisions, by the newer one. */
  static Country of(Slice slice, int ar) {
    Row index =
        last(
            slice.rows(
                "ojamlikhetsindex",
                List.of("indelning", "varde"),
                Map.of("ar", ar, "niva", "riket", "enhet", "regso")));
    Row spread =
        last(
            slice.rows(
                "socioekonomiskt_index",
                List.of("indelning", "medel", "standardavvikelse"),
                Map.of("ar", ar, "niva", "regso")));
    return new Country(ar, index.getAs(1), spread.getAs(1), spread.getAs(2), types(slice, ar));
  }

  /** Population in types 1 and 2, per cent; null where a part of it is not shown. */
  Double share12() {
    Double first = types.get(0).share;
    Double second = types.get(1).share;
    return first == null || second == null ? null : (Double) (first + second);
  }

  /** All RegSO that have a type. */
  int areas() {
    return types.stream().mapToInt(Type::areas).sum();
  }

  private static List<Type> types(Slice slice, int ar) {
    List<Row> rows =
        slice.rows(
            "omradestyper",
            List.of("indelning", "omradestyp", "antal_omraden", "andel_folkmangd"),
            Map.of("ar", ar, "niva", "riket"));
    String newest = last(rows).getString(0);
    return rows.stream()
        .filter(row -> row.getString(0).equals(newest))
        .map(row -> new Type(row.getInt(1), row.getInt(2), row.getAs(3)))
        .sorted(Comparator.comparing(Type::omradestyp))
        .toList();
  }

  private static Row last(List<Row> rows) {
    return rows.stream()
        .max(Comparator.comparing(row -> row.getString(0)))
        .orElseThrow(() -> new IllegalStateException("a year that is published has its country"));
  }
}
