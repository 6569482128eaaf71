package se.boverket.barometer.microdata.indices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.boverket.barometer.microdata.aggregated.Delivered;
import se.boverket.barometer.tables.Stop;

/**
 * The unit's own area data beside the areas of the year: every area of a level that an indicator is
 * delivered or described for has a row. Indicators that nobody has described are kept too.
 *
 * @param omraden the year's areas
 * @param described by id
 * @param keys cell keys by area; asked for where anything is confidential
 */
record Omradesdata(
    Omraden omraden, Map<String, Delivered> described, Supplier<Map<Omrade, AreaKeys>> keys) {

  private static final long[] NOBODY = {0, 0};

  /**
   * One delivered value.
   *
   * @param varde null where there is none
   * @param namnare its denominator; null where none is given
   * @param kalla source
   * @param confidential whether its source has not published it
   */
  record Value(Double varde, Double namnare, String kalla, boolean confidential) {
    static Value of(Row row) {
      return new Value(
          row.getAs("varde"),
          row.getAs("namnare"),
          row.getAs("kalla"),
          row.<Boolean>getAs("konfidentiell"));
    }
  }

  /** An indicator on a level. */
  private record Series(String indikator, String niva) implements Comparable<Series> {
    @Override
    public int compareTo(Series other) {
      int order = indikator.compareTo(other.indikator);
      return order != 0 ? order : niva.compareTo(other.niva);
    }
  }

  /**
   * The columns of the contract but {@code ar}.
   *
   * @param delivered a year of raw.omradesdata
   * @throws Stop (refused) with the codes that are no areas of the year
   */
  List<Row> rows(Iterable<Row> delivered) {
    Map<Series, Map<String, Value>> all = wanted();
    for (Row row : delivered) {
      Series series = new Series(row.getAs("indikator"), row.getAs("niva"));
      all.computeIfAbsent(series, s -> new TreeMap<>()).put(row.getAs("omrade"), Value.of(row));
    }
    Map<String, List<Omrade>> levels = levels();
    List<String> unknown = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    all.forEach(
        (series, values) ->
            areas(levels, series, values.keySet(), unknown)
                .forEach(area -> rows.add(row(area, series.indikator, values))));
    require(unknown);
    return rows;
  }

  /** What has rows every year, nothing of it delivered yet. */
  private Map<Series, Map<String, Value>> wanted() {
    Map<Series, Map<String, Value>> all = new TreeMap<>();
    for (Delivered one : described.values()) {
      one.levels().forEach(niva -> all.put(new Series(one.id(), niva), new TreeMap<>()));
    }
    return all;
  }

  private static void require(List<String> unknown) {
    if (!unknown.isEmpty()) {
      throw Stop.refused(
          "The delivered omradesdata name areas that the year does not have:\n  "
              + String.join("\n  ", unknown)
              + "\nCorrect the codes and deliver the year again with a higher version.");
    }
  }

  /** The areas of each level, those of neighbourhoods by level and division. */
  private Map<String, List<Omrade>> levels() {
    Map<String, List<Omrade>> levels = new HashMap<>();
    omraden.all().stream()
        .filter(area -> !area.residual())
        .forEach(
            area ->
                Stream.of(area.niva(), area.indelning())
                    .distinct()
                    .forEach(of -> levels.computeIfAbsent(of, l -> new ArrayList<>()).add(area)));
    return levels;
  }

  /**
   * All areas of the level, whatever is delivered of them; of neighbourhoods those of the division
   * that has all the codes, else of the one that the year is published in.
   */
  private List<Omrade> areas(
      Map<String, List<Omrade>> levels, Series series, Set<String> codes, List<String> unknown) {
    List<List<Omrade>> choices =
        divisions(series.niva).map(of -> levels.getOrDefault(of, List.of())).toList();
    List<Omrade> chosen =
        choices.stream()
            .filter(areas -> without(codes, areas).isEmpty())
            .findFirst()
            .orElse(choices.get(0));
    TreeSet<String> strange = without(codes, chosen);
    if (!strange.isEmpty()) {
      unknown.add(
          "%s, %s: %d codes, the first is %s"
              .formatted(series.indikator, series.niva, strange.size(), strange.first()));
    }
    return chosen;
  }

  private Stream<String> divisions(String niva) {
    return switch (niva) {
      case "regso" -> omraden.divisions().stream().map(Division::regso);
      case "deso" -> omraden.divisions().stream().map(Division::deso);
      default -> Stream.of(niva);
    };
  }

  private static TreeSet<String> without(Set<String> codes, List<Omrade> areas) {
    TreeSet<String> left = new TreeSet<>(codes);
    areas.forEach(area -> left.remove(area.omrade()));
    return left;
  }

  private Row row(Omrade area, String indikator, Map<String, Value> values) {
    Value value = values.get(area.omrade());
    boolean there = value != null && value.varde != null;
    boolean closed = there && value.confidential;
    AreaKeys key = closed ? keys.get().get(area) : null;
    long[] counts = closed && key != null ? counts(indikator, value) : NOBODY;
    return RowFactory.create(
        area.niva(),
        area.omrade(),
        area.indelning(),
        indikator,
        closed ? "share" : "open",
        !closed,
        there && !closed ? value.varde : null,
        closed ? (Long) counts[0] : null,
        closed ? (Long) (key == null ? 0L : key.women()) : null,
        closed ? (Long) counts[1] : null,
        closed ? (Long) (key == null ? 0L : key.all()) : null,
        there && !closed && value.namnare != null ? (Long) Math.round(value.namnare) : null,
        value != null && value.kalla != null ? value.kalla : source(indikator),
        there ? Status.NORMAL : Status.SOURCE_MISSING,
        there ? null : values.isEmpty() ? "O: not delivered for the year" : "O: not delivered");
  }

  private String source(String indikator) {
    return described.containsKey(indikator) ? described.get(indikator).source() : null;
  }

  /** Numerator and denominator; of what is no share of a known number nothing can be shown. */
  private long[] counts(String indikator, Value value) {
    boolean share = !described.containsKey(indikator) || described.get(indikator).share();
    boolean known = value.namnare != null && value.varde >= 0 && value.varde <= 100;
    return share && known
        ? new long[] {
          Math.round(value.varde * Math.round(value.namnare) / 100), Math.round(value.namnare)
        }
        : NOBODY;
  }
}
