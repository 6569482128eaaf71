package se.boverket.barometer.publication.derived;

import com.typesafe.config.Config;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.boverket.barometer.tables.Schemas;

/**
 * All measures that are followed over time, and the figures beside them that tables and checks
 * need.
 *
 * @param all indicators first, by id, then area data, then those of {@code
 *     schemas/uppfoljning.conf} in its order
 */
public record Series(List<Serie> all) {
  /** Figure: områdestyp of a neighbourhood. */
  public static final String TYPE = "omradestyp";

  /** Figure: områdestyp by the base year's cut-offs. */
  public static final String TYPE_BASE_YEAR = "omradestyp_basar";

  /** Figure: persons registered in an area. */
  public static final String PERSONS = "antal";

  /** Figure: the index of a neighbourhood. */
  public static final String INDEX = "socioekonomiskt_index";

  /** V1, V2, V3. */
  static final List<String> INDEX_PARTS =
      List.of("lag_ekonomisk_standard", "forgymnasial", "bistand_eller_arbetslos");

  private static final String TABLE = "socioekonomiskt_index";

  /** Reads the definitions. */
  public static Series read(Schemas schemas) {
    Map<String, Serie> indicators = new LinkedHashMap<>();
    schemas.definitions("indicators").stream()
        .map(Serie::indicator)
        .forEach(s -> indicators.put(s.matt(), s));
    schemas.definitions("omradesdata").stream()
        .map(Serie::delivered)
        .forEach(s -> indicators.put(s.matt(), s));
    Stream<Serie> measures =
        schemas.definition("uppfoljning.conf").getConfigList("uppfoljning.serier").stream()
            .map((Config m) -> Serie.measure(m, indicators));
    return new Series(Stream.concat(indicators.values().stream(), measures).toList());
  }

  /** Figure: numerator of an indicator's total. */
  public static String numerator(String indicator) {
    return indicator + ":taljare";
  }

  /** Figure: denominator of an indicator's total. */
  public static String denominator(String indicator) {
    return indicator + ":namnare";
  }

  /** Figure: one of the three shares that the index is made of. */
  static String indexPart(String column) {
    return TABLE + ":" + column;
  }

  /** Figure: persons in an area's RegSO of a type. */
  public static String personsOf(int type) {
    return "omradestyper:" + type;
  }

  /** The indicators among them. */
  public Stream<Serie> indicators() {
    return all.stream().filter(Serie::indicator);
  }

  /** All figures that are taken down. */
  List<Pick> picks() {
    return Stream.of(
            all.stream().map(Serie::pick),
            indicators().filter(s -> s.ratio() && !s.delivered()).flatMap(Series::parts),
            Stream.of(TYPE, TYPE_BASE_YEAR, "medel", "standardavvikelse")
                .map(column -> Pick.of(column, TABLE, column, Map.of())),
            INDEX_PARTS.stream().map(column -> Pick.of(indexPart(column), TABLE, column, Map.of())),
            IntStream.rangeClosed(1, 5)
                .mapToObj(
                    t ->
                        Pick.of(
                            personsOf(t), "omradestyper", "folkmangd", Map.of("omradestyp", t))),
            Stream.of(Pick.of(PERSONS, "befolkning", "antal", Serie.TOTAL)),
            Stream.of(Pick.of("rang", "ojamlikhetsindex", "rang", Map.of("enhet", "regso"))))
        .flatMap(picks -> picks)
        .toList();
  }

  /** What shares and means are added up by: of kommuner and RegSO. */
  private static Stream<Pick> parts(Serie indicator) {
    Pick value = indicator.pick();
    Set<String> levels = Set.of("riket", "lan", "kommun", "regso");
    return Stream.of("taljare", "namnare")
        .map(
            column ->
                new Pick(value.id() + ":" + column, value.table(), column, value.where(), levels));
  }
}
