package se.boverket.barometer.microdata.indices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import se.boverket.barometer.microdata.aggregated.AgeGroup;
import se.boverket.barometer.microdata.aggregated.Indicator;

/**
 * Indicators that are published by the same groups for the same levels of areas, and their sums.
 *
 * @param indicators in the order of the grid
 * @param grid indicator, kon, alder and bakgrund
 * @param sums of base cells by grid cell
 * @param values of medians
 */
record Block(List<Indicator> indicators, Grid grid, Sums sums, Medianer.Parts values) {
  /** Own areas are shown by the same groups as kommuner. */
  private static final Set<String> UPPER = Set.of("kommun", "lan", "riket", Egna.NIVA);

  private static final Map<String, Fold> FOLDS = new LinkedHashMap<>();

  static {
    FOLDS.put("i_alder", Fold.SUM);
    FOLDS.put("namnare", Fold.SUM);
    FOLDS.put("namnare_nyckel", Fold.KEYS);
    FOLDS.put("taljare", Fold.SUM);
    FOLDS.put("taljare_nyckel", Fold.KEYS);
    FOLDS.put("summa", Fold.SUM);
    FOLDS.put("storst", Fold.MAX);
    FOLDS.put("hushallsdelar", Fold.SUM);
  }

  /** What makes a block: areas or the levels above, by what, in which age groups. */
  private record Shape(Set<String> levels, Set<String> columns, List<String> ages) {}

  /** The blocks of some indicators, empty: each indicator in one of the areas and one above. */
  static List<Block> of(List<Indicator> indicators, Omraden omraden) {
    Map<Shape, List<Indicator>> shapes = new LinkedHashMap<>();
    for (Indicator indicator : indicators) {
      shapes.computeIfAbsent(upper(indicator), s -> new ArrayList<>()).add(indicator);
      if (!indicator.shown().areas().isEmpty()) {
        shapes.computeIfAbsent(areas(indicator), s -> new ArrayList<>()).add(indicator);
      }
    }
    return shapes.entrySet().stream().map(s -> of(s.getKey(), s.getValue(), omraden)).toList();
  }

  private static Shape areas(Indicator indicator) {
    return new Shape(indicator.shown().areas(), indicator.shown().lower(), List.of());
  }

  private static Shape upper(Indicator indicator) {
    List<String> ages = indicator.shown().ageGroups().stream().map(AgeGroup::label).toList();
    return new Shape(UPPER, indicator.shown().upper(), ages);
  }

  private static Block of(Shape shape, List<Indicator> indicators, Omraden omraden) {
    List<String> ages = Stream.concat(shape.ages.stream(), Stream.of(Grid.TOTAL)).toList();
    Grid grid =
        new Grid(
            Places.of(omraden, shape.levels),
            List.of(
                new Grid.Dimension("matt", indicators.stream().map(Indicator::id).toList()),
                shape.columns.contains("kon") ? Grid.KON : Grid.Dimension.only("kon"),
                new Grid.Dimension("alder", ages, Grid.Total.OWN),
                shape.columns.contains("bakgrund")
                    ? Grid.BAKGRUND
                    : Grid.Dimension.only("bakgrund")));
    return new Block(indicators, grid, Sums.none(grid, FOLDS), new Medianer.Parts(grid));
  }

  /** Whether base cells of an age group (or, T, of all ages) are part of it. */
  boolean takes(String alder) {
    return grid.dimensions().get(2).values().contains(alder);
  }

  /** Whether it has the levels from kommun up. */
  boolean upper() {
    return grid.places().levels().equals(UPPER);
  }

  /** Adds base cells, rows of these columns, to the cells that they are part of. */
  BiConsumer<Row, int[]> adding(StructType base) {
    return sums.adding(base).andThen(values::add);
  }
}
