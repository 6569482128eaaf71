package se.boverket.barometer.microdata.indices;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Where an indicator's source is missing: nobody in a whole kommun is in its population, though
 * people of its ages live there. Missing is not zero.
 */
final class Bortfall {
  static final StructType SCHEMA =
      StructType.fromDDL("ursprung string, matt string, saknas boolean, anmarkning string");

  private Bortfall() {}

  /**
   * One row per origin of sources (kommun, lan, riket) and indicator that anybody is of the age of:
   * whether all of the source is missing, and a remark where a part of it is.
   *
   * @param grid of indicator, kön and background
   * @param sums of i_alder and namnare
   */
  static List<Row> rows(Grid grid, Sums sums) {
    Omraden omraden = grid.places().omraden();
    Map<Origin, List<Source>> sources =
        omraden.lan().keySet().stream()
            .flatMap(kommun -> sources(grid, sums, kommun))
            .flatMap(s -> omraden.upper(s.kommun).map(a -> Map.entry(new Origin(a, s.matt), s)))
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    return sources.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList();
  }

  private static Stream<Source> sources(Grid grid, Sums sums, String kommun) {
    return grid.dimensions().get(0).values().stream()
        .flatMap(
            matt -> {
              int cell = grid.cell(Omrade.kommun(kommun), List.of(matt, Grid.TOTAL, Grid.TOTAL));
              return sums.columns().get("i_alder")[cell] == Fold.NOTHING
                  ? Stream.empty()
                  : Stream.of(new Source(kommun, matt, sums.columns().get("namnare")[cell] == 0));
            });
  }

  private static Row row(Origin origin, List<Source> sources) {
    List<String> missing = sources.stream().filter(Source::missing).map(Source::kommun).toList();
    boolean all = missing.size() == sources.size();
    String remark =
        all || missing.isEmpty()
            ? null
            : "O: source missing in kommun " + String.join(", ", missing);
    return RowFactory.create(origin.area.ursprung(), origin.matt, all, remark);
  }

  private record Origin(Omrade area, String matt) {}

  private record Source(String kommun, String matt, boolean missing) {}
}
