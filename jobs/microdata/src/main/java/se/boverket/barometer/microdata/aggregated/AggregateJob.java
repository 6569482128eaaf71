package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.boverket.barometer.microdata.clean.CleanJob;
import se.boverket.barometer.tables.Content;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Gist;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Shape;
import se.boverket.barometer.tables.Step.Input;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.TableStore;

/**
 * From persons to cells: clean.person of a year becomes the tables of the aggregated layer.
 *
 * @param store the confidential layers
 * @param schemas what is computed
 */
public record AggregateJob(TableStore store, Schemas schemas) {
  private static final String PERSON = "person";
  private static final String BOTH = "deso_2018 <> '' AND deso_2025 <> ''";

  /** Without what is asked of the cells only afterwards. */
  private static final Gist COUNTED =
      new Gist(
          Stream.concat(
                  Definitions.WORDS.stream(),
                  Stream.of(
                      "klass",
                      "nivaer",
                      "brott",
                      "grannar",
                      "ordnad",
                      "fokus",
                      "matt",
                      "basar",
                      "indelning_2025_fran",
                      "index",
                      "typgranser",
                      "dragningar",
                      "segregation",
                      "stora_utmaningar",
                      "minsta_del",
                      "egna_skiljer_minst"))
              .collect(Collectors.toUnmodifiableSet()));

  /**
   * Digests of what decides the result of each year besides the persons, by file: names and
   * explanations do not, nor what is only asked of the cells, nor an indicator whose source does
   * not cover the year.
   */
  public static IntFunction<Map<String, String>> definitions(Schemas schemas) {
    Map<String, String> always = schemas.digests(COUNTED, "groupings", "method.conf");
    always.putAll(schemas.digests(Gist.CONTRACT, "aggregated", "clean/person.conf"));
    always.putAll(Shape.digests(schemas));
    List<Source> sources = Definitions.sources(schemas).toList();
    List<Map.Entry<String, String>> indicators =
        List.copyOf(schemas.digests(COUNTED, "indicators").entrySet());
    return ar -> {
      Map<String, String> digests = new TreeMap<>(always);
      IntStream.range(0, sources.size())
          .filter(i -> sources.get(i).covers(ar))
          .mapToObj(indicators::get)
          .forEach(file -> digests.put(file.getKey(), file.getValue()));
      return digests;
    };
  }

  /**
   * What each year's cells are made from: its persons and registers of areas, and what is looked at
   * of the persons of years before.
   */
  public static IntFunction<List<Input>> inputs(Schemas schemas) {
    IntFunction<List<Integer>> before = before(schemas);
    List<String> registers = registersOfAreas(schemas);
    return ar ->
        Stream.of(
                Stream.of(clean(ar, PERSON)),
                registers.stream().map(register -> clean(ar, register)),
                before.apply(ar).stream()
                    .flatMap(y -> EarlierYears.lookedAt(ar - y).stream().map(p -> clean(y, p))))
            .flatMap(inputs -> inputs)
            .toList();
  }

  /**
   * Digests of what cells are made from: of a year's clean.person whole and of what is looked at in
   * years after, and of its registers of areas.
   */
  public static Map<String, String> looksAt(TableStore store, Schemas schemas, int ar) {
    Content content = new Content(store);
    Contract person = schemas.contract(Layer.CLEAN, PERSON);
    Map<String, List<String>> parts = new TreeMap<>(EarlierYears.LOOKED_AT);
    parts.put(PERSON, person.names());
    Map<String, String> digests = new TreeMap<>(content.of(person, parts, ar));
    digests.putAll(
        content.of(
            registersOfAreas(schemas).stream().map(r -> schemas.contract(Layer.RAW, r)).toList(),
            ar));
    return digests;
  }

  private static List<String> registersOfAreas(Schemas schemas) {
    return Definitions.sources(schemas)
        .filter(source -> !source.ofPersons())
        .map(Source::register)
        .distinct()
        .sorted()
        .toList();
  }

  private static Input clean(int ar, String part) {
    return new Input(CleanJob.STEP, ar, part);
  }

  private static IntFunction<List<Integer>> before(Schemas schemas) {
    List<Source> sources = Definitions.sources(schemas).toList();
    return ar -> Definitions.yearsBefore(sources, ar);
  }

  /**
   * Does one year.
   *
   * @param ar reference year; clean.person has it
   * @return rows per table
   * @throws Stop (missing) without clean.person, (usage) when a definition cannot be used
   */
  public Map<String, Object> run(int ar) {
    Definitions what = Definitions.read(store.spark(), schemas);
    Method.Income income = what.method().income();
    Dataset<Row> persons = persons(ar);
    if (persons.isEmpty()) {
      throw Stop.missing("clean.person has nobody in " + ar + ": run clean for the year first.");
    }
    Map<String, Object> facts = new TreeMap<>();
    Dataset<Row> limits =
        made("inkomstgranser", Inkomstgranser.rows(persons, income.kvintilaldrar().in(ar)), ar);
    Dataset<Row> placed = IncomeLimits.of(limits.head()).on(persons, income, ar);
    List<Integer> before = before(schemas).apply(ar);
    EarlierYears earlier =
        EarlierYears.of(y -> before.contains(y) ? persons(y) : placed.limit(0), income, ar);
    Dataset<Row> all = earlier.on(placed);
    Dataset<Row> celler = made("celler", celler(all, what, ar), ar);
    Row counted = counted(celler);
    requireFrame(counted.getLong(1), persons, ar);
    facts.put("celler", counted.getLong(0));
    nyckel(celler, counted.getLong(2), ar);
    facts.put("grupper", made("grupper", Grupper.rows(placed, what.groupings()), ar).count());
    Programme programme = programme(what, ar);
    own("egna_celler", all, some -> Celler.rows(some, programme), ar);
    own("egna_grupper", placed, some -> Grupper.rows(some, what.groupings()), ar);
    facts.put("rutor", made("rutor", Rutor.rows(placed, what.groupings()), ar).count());
    return facts;
  }

  /** Cells, persons in them, and cells with the DeSO of both divisions. */
  private static Row counted(Dataset<Row> celler) {
    return celler
        .agg(
            count(lit(1)),
            expr("coalesce(sum(IF(matt = 'befolkning', namnare, 0L)), 0L)"),
            expr("count_if(" + BOTH + ")"))
        .head();
  }

  /** Only where there is one: a year that carries one division has no table to write. */
  private void nyckel(Dataset<Row> celler, long both, int ar) {
    Contract contract = schemas.contract(Layer.AGGREGATED, "indelningsnyckel");
    boolean before = store.exists(contract) && !store.readYear(contract, ar).isEmpty();
    if (before || both > 0) {
      made("indelningsnyckel", Indelningsnyckel.rows(celler), ar);
    }
  }

  /** The cells' population is the frame: everybody is in one age group of one base area. */
  private static void requireFrame(long cells, Dataset<Row> persons, int ar) {
    long frame = persons.count();
    if (cells != frame) {
      throw Stop.integrity(
          "aggregated.celler counts %d persons in %d and clean.person has %d: do aldersgrupper of schemas/method.conf hold every age once?"
              .formatted(cells, ar, frame));
    }
  }

  private Dataset<Row> persons(int ar) {
    return store.readYear(schemas.contract(Layer.CLEAN, PERSON), ar);
  }

  /** The cells of own areas that are drawn on the map; nothing is done where there are none. */
  private void own(String table, Dataset<Row> persons, UnaryOperator<Dataset<Row>> cells, int ar) {
    EgnaRutor.all(schemas).stream()
        .map(file -> file.rows(persons, cells))
        .reduce(Dataset::union)
        .ifPresent(rows -> made(table, rows, ar));
  }

  private static Programme programme(Definitions what, int ar) {
    List<Indicator> there = what.indicators().stream().filter(i -> i.source().covers(ar)).toList();
    return Programme.of(there, what.method().aldersgrupper(), ar);
  }

  private Dataset<Row> celler(Dataset<Row> persons, Definitions what, int ar) {
    List<Indicator> there = what.indicators().stream().filter(i -> i.source().covers(ar)).toList();
    Dataset<Row> cells = Celler.rows(persons, programme(what, ar));
    return there.stream()
        .filter(i -> !i.source().ofPersons())
        .map(i -> new Counted(i, schemas.contract(Layer.RAW, i.source().register())))
        .filter(c -> store.exists(c.contract))
        .map(c -> new AreaCounts(store.readYear(c.contract, ar), persons).rows(c.indicator))
        .reduce(cells, (all, more) -> all.unionByName(more, true));
  }

  private record Counted(Indicator indicator, Contract contract) {}

  /** Writes a table's year and reads it back. */
  private Dataset<Row> made(String table, Dataset<Row> rows, int ar) {
    Contract contract = schemas.contract(Layer.AGGREGATED, table);
    store.replaceYear(contract, rows.withColumn("ar", lit(ar)), ar);
    return store.readYear(contract, ar);
  }
}
