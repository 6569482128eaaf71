package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Fingerprint;
import se.boverket.barometer.tables.Gist;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.TableStore;

/**
 * From persons to cells: clean.person of a year becomes the tables of the aggregated layer.
 *
 * @param store the confidential layers
 * @param schemas what is computed
 */
public record AggregateJob(TableStore store, Schemas schemas) {
  private static final String BOTH = "deso_2018 <> '' AND deso_2025 <> ''";

  /** Without names and texts, and without what is asked of the cells only afterwards. */
  private static final Gist COUNTED =
      new Gist(
          Set.of(
              "namn",
              "forklaring",
              "sv",
              "en",
              "amne",
              "enhet",
              "decimaler",
              "riktning",
              "klass",
              "status",
              "nivaer",
              "brott",
              "grannar",
              "ordnad",
              "fokus",
              "matt",
              "version",
              "basar",
              "indelning_2025_fran",
              "minsta_del",
              "index",
              "typgranser",
              "dragningar",
              "segregation",
              "stora_utmaningar",
              "minsta_del"));

  /**
   * What decides the result of each year besides the persons: names and explanations do not, nor
   * what is only asked of the cells, nor an indicator whose source does not cover the year.
   */
  public static IntFunction<String> definitions(Schemas schemas) {
    String always =
        Fingerprint.of(
            schemas.fingerprint(Gist.CONTRACT, "aggregated", "clean/person.conf"),
            schemas.fingerprint(COUNTED, "groupings", "method.conf"));
    List<Source> sources = Definitions.sources(schemas).toList();
    List<String> indicators = schemas.definitions("indicators").stream().map(COUNTED::of).toList();
    return ar -> {
      Fingerprint print = Fingerprint.start().add(always);
      IntStream.range(0, sources.size())
          .filter(i -> sources.get(i).covers(ar))
          .forEach(i -> print.add(indicators.get(i)));
      return print.done();
    };
  }

  /** The earlier reference years whose persons a year's cells are made of too, where there are. */
  public static List<Integer> before(Schemas schemas, int ar) {
    return Definitions.yearsBefore(schemas, ar);
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
    List<Integer> before = before(schemas, ar);
    EarlierYears earlier =
        EarlierYears.of(y -> before.contains(y) ? persons(y) : placed.limit(0), income, ar);
    Dataset<Row> celler = made("celler", celler(earlier.on(placed), what, ar), ar);
    Row counted = celler.agg(count(lit(1)), expr("count_if(" + BOTH + ")")).head();
    facts.put("celler", counted.getLong(0));
    nyckel(celler, counted.getLong(1), ar);
    facts.put("grupper", made("grupper", Grupper.rows(placed, what.groupings()), ar).count());
    facts.put("rutor", made("rutor", Rutor.rows(placed, what.groupings()), ar).count());
    return facts;
  }

  /** Only where there is one: a year that carries one division has no table to write. */
  private void nyckel(Dataset<Row> celler, long both, int ar) {
    Contract contract = schemas.contract(Layer.AGGREGATED, "indelningsnyckel");
    boolean before = store.exists(contract) && !store.readYear(contract, ar).isEmpty();
    if (before || both > 0) {
      made("indelningsnyckel", Indelningsnyckel.rows(celler), ar);
    }
  }

  private Dataset<Row> persons(int ar) {
    return store.readYear(schemas.contract(Layer.CLEAN, "person"), ar);
  }

  private Dataset<Row> celler(Dataset<Row> persons, Definitions what, int ar) {
    List<Indicator> there = what.indicators().stream().filter(i -> i.source().covers(ar)).toList();
    Dataset<Row> cells =
        Celler.rows(persons, Programme.of(there, what.method().aldersgrupper(), ar));
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
