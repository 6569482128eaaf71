package se.boverket.barometer.microdata.indices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.boverket.barometer.microdata.aggregated.Definitions;
import se.boverket.barometer.microdata.aggregated.Method;
import se.boverket.barometer.microdata.clean.CleanJob;
import se.boverket.barometer.tables.Content;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Step.Input;
import se.boverket.barometer.tables.TableStore;

/**
 * What the indices of a year are made from.
 *
 * @param years that have cells, ascending, at least one
 * @param gaps years whose delivery declares kommuner as missing
 * @param both years whose persons carry both divisions
 */
public record IndexInputs(List<Integer> years, Set<Integer> gaps, List<Integer> both) {

  private static final String AREAS = "omradesdata";
  private static final String GAPS = "bortfall";

  /** Digests of the registers of a year that indices are made from besides its cells. */
  public static Map<String, String> looksAt(TableStore store, Schemas schemas, int ar) {
    return new Content(store)
        .of(Stream.of(AREAS, GAPS).map(r -> schemas.contract(Layer.RAW, r)).toList(), ar);
  }

  /**
   * All cells of the year itself and its delivered data of areas, and of other years what is looked
   * at: the cells of the base year of its types and of those that stand in where its delivery or
   * the base year's declares kommuner as missing, the groups of the year that its change is from,
   * and the key of the year whose persons carry both divisions where these two carry one.
   */
  public IntFunction<List<Input>> of(Schemas schemas) {
    int basar = years.isEmpty() ? 0 : basar(schemas, years);
    int away = Definitions.neighbours(schemas);
    return ar ->
        Stream.of(
                Stream.of(delivered(ar, AREAS), delivered(ar, GAPS)),
                Stream.of(cells(ar, ""), cells(ar - 1, "grupper")),
                Stream.of(basar).filter(y -> y != ar).flatMap(IndexInputs::areas),
                Stream.of(ar, basar).filter(gaps::contains).flatMap(y -> standins(y, away)),
                Stream.of(ar, basar)
                    .flatMap(y -> keyYear(both, y).stream())
                    .map(y -> cells(y, "indelningsnyckel")))
            .flatMap(inputs -> inputs)
            .distinct()
            .filter(input -> years.contains(input.ar()))
            .toList();
  }

  /**
   * The reference year whose cut-offs make {@code omradestyp_basar}: the method's, or the earliest
   * there is where that is not there.
   *
   * @param years that have cells, ascending, at least one
   */
  static int basar(Schemas schemas, List<Integer> years) {
    int wanted = Method.read(schemas).years().basar();
    return years.contains(wanted) ? wanted : years.get(0);
  }

  /**
   * The reference year that a year's other division is estimated by; none where it carries both.
   */
  static Optional<Integer> keyYear(List<Integer> both, int ar) {
    return both.contains(ar) ? Optional.empty() : Indelningsnyckel.nearest(both, ar);
  }

  private static Stream<Input> areas(int ar) {
    return Stream.of("celler", "egna_celler", "indelningsnyckel").map(table -> cells(ar, table));
  }

  private static Stream<Input> standins(int ar, int away) {
    return Stream.concat(
        Stream.of(delivered(ar, GAPS)),
        IntStream.rangeClosed(ar - away, ar + away)
            .filter(y -> y != ar)
            .mapToObj(y -> cells(y, "celler")));
  }

  private static Input delivered(int ar, String register) {
    return new Input(CleanJob.STEP, ar, register);
  }

  private static Input cells(int ar, String table) {
    return new Input("aggregate", ar, table);
  }
}
