package se.boverket.barometer.publication.report;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import se.boverket.barometer.publication.derived.Area;

/** A few municipalities of a release, for the command line and the report. */
public final class Summary {
  private static final String KOMMUN = "kommun";

  /** A year that carries two divisions has a row for each: this is the one it is published in. */
  private static final String CURRENT = Area.AKTUELL;

  private Summary() {}

  /**
   * Municipalities in the release's latest year.
   *
   * @param release folder of the release
   * @param codes in the order wanted; a code that is not in the release is left out
   */
  public static List<Municipality> municipalities(Path release, List<String> codes) {
    List<Municipality> all = all(new Slice(release));
    return codes.stream()
        .flatMap(code -> all.stream().filter(m -> m.kommun().equals(code)))
        .toList();
  }

  /** The municipalities with most inhabitants in the release's latest year, largest first. */
  public static List<Municipality> largest(Path release, int count) {
    return all(new Slice(release)).stream()
        .filter(m -> m.folkmangd() != null)
        .sorted(
            Comparator.comparing(Municipality::folkmangd)
                .reversed()
                .thenComparing(Municipality::kommun))
        .limit(count)
        .toList();
  }

  private static List<Municipality> all(Slice slice) {
    Beside beside = Beside.of(slice, slice.latest());
    return slice
        .rows(
            "stora_utmaningar",
            List.of("omrade", "ojamlikhetsindex", "andel_typ12", "status"),
            Map.of("ar", beside.ar, "niva", KOMMUN, "indelning", CURRENT))
        .stream()
        .map(beside::municipality)
        .toList();
  }

  /** What other tables say about the municipalities of a year, by code. */
  private record Beside(
      int ar, Map<String, String> names, Map<String, Long> persons, Map<String, Integer> ranks) {

    static Beside of(Slice slice, int ar) {
      return new Beside(
          ar,
          slice.by("dim_omrade", List.of("omrade", "namn"), Map.of("niva", KOMMUN)),
          slice.by(
              "befolkning",
              List.of("omrade", "antal"),
              Map.of("ar", ar, "niva", KOMMUN, "kon", "T", "alder", "T", "bakgrund", "T")),
          slice.by(
              "ojamlikhetsindex",
              List.of("omrade", "rang"),
              Map.of("ar", ar, "niva", KOMMUN, "indelning", CURRENT, "enhet", "regso")));
    }

    Municipality municipality(Row row) {
      String kommun = row.getString(0);
      return new Municipality(
          kommun,
          names.get(kommun),
          ar,
          persons.get(kommun),
          row.getAs(1),
          ranks.get(kommun),
          row.getAs(2),
          row.getString(3));
    }
  }
}
