package se.boverket.barometer.publication.report;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import se.boverket.barometer.publication.describe.English;
import se.boverket.barometer.publication.describe.Swedish;

/**
 * How the country has changed until a year.
 *
 * @param slice the published tables
 * @param ar the year
 */
record Movement(Slice slice, int ar) {
  private static final int TYPES = 5;

  /** Every measure of the country with its change and its trend. */
  String measures() {
    Map<String, String> names = slice.by("dim_matt", List.of("matt", "namn"), Map.of());
    List<String> columns =
        List.of(
            "matt",
            "varde",
            "forandring_1",
            "forandring_start",
            "start_ar",
            "trend",
            "trend_lag",
            "trend_hog");
    return Html.table(
        "Rikets mått, förändring och trend / The country's measures, change and trend",
        List.of(
            "Mått / Measure",
            "Värde / Value",
            "Sedan året före / Since the year before",
            "Sedan start / Since start",
            "Start",
            "Trend per år / per year",
            "95 %"),
        slice
            .rows("tidsserie", columns, Map.of("ar", ar, "niva", "riket", "indelning", "aktuell"))
            .stream()
            .map(row -> measure(names.get(row.getString(0)), row))
            .toList());
  }

  private static List<String> measure(String name, Row row) {
    return List.of(
        name,
        number(row, 1),
        number(row, 2),
        number(row, 3),
        row.isNullAt(4) ? ".." : String.valueOf(row.getInt(4)),
        number(row, 5),
        row.isNullAt(6) ? ".." : number(row, 6) + " – " + number(row, 7));
  }

  /** As many decimals as the table has. */
  private static String number(Row row, int place) {
    if (row.isNullAt(place)) {
      return "..";
    }
    double value = row.getDouble(place);
    return value == Math.rint(value)
        ? Swedish.whole((long) value)
        : Swedish.decimal(value, String.valueOf(value).replaceAll(".*\\.", "").length());
  }

  /**
   * RegSO by type then and now, since the earliest year that is compared with; empty where none.
   */
  String transitions() {
    List<String> columns =
        List.of("fran_ar", "fran_typ", "till_typ", "antal_omraden", "antal_utan_typ");
    List<Row> rows =
        slice.rows(
            "overgangar", columns, Map.of("ar", ar, "niva", "riket", "indelning", "aktuell"));
    int first = rows.stream().mapToInt(row -> row.getInt(0)).min().orElse(ar);
    List<Row> since = rows.stream().filter(row -> row.getInt(0) == first).toList();
    return since.isEmpty()
        ? ""
        : Html.table(
                "RegSO efter områdestyp %d (rader) och %d / RegSO by area type in %1$d (rows) and %2$d"
                    .formatted(first, ar),
                Stream.concat(
                        Stream.of("Typ / Type"),
                        IntStream.rangeClosed(1, TYPES).mapToObj(t -> "" + t))
                    .toList(),
                IntStream.rangeClosed(1, TYPES).mapToObj(type -> went(type, since)).toList())
            + without(since.get(0).getInt(4));
  }

  /** How many RegSO the table leaves out. */
  private static String without(int areas) {
    return "<p>RegSO utan visad typ i något av åren: %s. <span lang=\"en\">RegSO without a type that is shown in either year: %s.</span></p>\n"
        .formatted(Swedish.whole(areas), English.whole(areas));
  }

  private static List<String> went(int type, List<Row> rows) {
    return Stream.concat(
            Stream.of(String.valueOf(type)),
            rows.stream()
                .filter(row -> row.getInt(1) == type)
                .map(row -> Swedish.whole(row.getInt(3))))
        .toList();
  }
}
