package se.boverket.barometer.microdata.indices;

import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import se.boverket.barometer.microdata.aggregated.Definitions;
import se.boverket.barometer.microdata.aggregated.Delivered;
import se.boverket.barometer.microdata.aggregated.EgnaRutor;
import se.boverket.barometer.microdata.aggregated.Method;
import se.boverket.barometer.microdata.raw.Splits;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Fingerprint;
import se.boverket.barometer.tables.Gist;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Rows;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Shape;
import se.boverket.barometer.tables.TableStore;

/**
 * From cells to indices: the tables of the indices layer, for one year.
 *
 * @param store the confidential layers
 * @param schemas what is computed
 */
public record IndexJob(TableStore store, Schemas schemas) {
  /** Fact of a year: persons outside own areas drawn on the map, see {@link Utanfor}. */
  public static final String OUTSIDE = "egna_utanfor";

  private static final String DELIVERED = "omradesdata";

  private static final Gist ASKED = new Gist(Definitions.WORDS);

  /** Digests of what decides the result besides the cells, by file. */
  public static Map<String, String> definitions(Schemas schemas) {
    Map<String, String> digests =
        schemas.digests(ASKED, "indicators", "omradesdata", "groupings", "method.conf");
    digests.putAll(schemas.digests(Gist.CONTRACT, "indices"));
    digests.putAll(
        schemas.digests(
            "codelists/deso2018.csv",
            "codelists/deso2025.csv",
            "codelists/kommun.csv",
            "codelists/kommunandring.csv"));
    digests.put("disclosure.conf", Fingerprint.of(Visible.read(schemas).toString()));
    schemas
        .codelists("egna")
        .forEach(
            (name, list) -> digests.put("egna/" + name + ".csv", Fingerprint.of(list.toString())));
    digests.putAll(Shape.digests(schemas));
    return digests;
  }

  /**
   * Tries what is read here besides the indicators.
   *
   * @return how many definitions of area data there are
   * @throws se.boverket.barometer.tables.Stop (usage) naming every file and line that is wrong
   */
  public static int check(Schemas schemas) {
    Egna.read(schemas);
    return Delivered.all(schemas).size();
  }

  /**
   * Does one year.
   *
   * @param ar reference year; its cells are there
   * @return mean and spread of the index and areas per type, by division; persons outside own areas
   *     drawn on the map
   */
  public Map<String, Object> run(int ar) {
    Definitions what = Definitions.read(store.spark(), schemas);
    CellYears years = new CellYears(store, schemas, what);
    Cells cells = years.of(ar);
    requireApart(cells);
    Dataset<Row> befolkning = made("befolkning", cells, cells.befolkning());
    Dataset<Row> indikatorer =
        made("indikatorer", cells, cells.indikatorer(years.neighbours(cells)));

    Map<Omrade, Folkmangd> folk = Folkmangd.of(befolkning);
    List<Delar> delar = Delar.of(indikatorer, what.method().index());
    List<SocioekonomisktIndex> index =
        SocioekonomisktIndex.of(
            delar, folk, basar(years, ar, delar), new Typgranser(what.method().typgranser()));
    made("socioekonomiskt_index", cells, index.stream().map(SocioekonomisktIndex::row).toList());
    Dataset<Row> before = store.readYear(schemas.contract(Layer.AGGREGATED, "grupper"), ar - 1);
    Map<String, List<Row>> rest = new TreeMap<>(upper(cells, index, folk, ar));
    rest.putAll(Segregation.tables(cells, cells.omkodning().on("grupper", before), ar));
    rest.put(DELIVERED, omradesdata(cells, befolkning));
    // Side by side: small tables wait for Spark more than they work.
    rest.entrySet().parallelStream().forEach(t -> made(t.getKey(), cells, t.getValue()));
    return Facts.of(
        index, Utanfor.of(Shape.all(schemas), folk, () -> cells.tables().apply("rutor")));
  }

  private void requireApart(Cells cells) {
    Omraden omraden = cells.places().omraden();
    if (omraden.egna().all(Egna.RUTOR).findAny().isPresent()) {
      long fewest = schemas.definition("method.conf").getLong("metod.egna_skiljer_minst");
      Dataset<Row> celler = cells.tables().apply("celler");
      Slivers.require(
          omraden.delivered().stream().map(d -> Slivers.of(celler, d, fewest)),
          new Overlaps(EgnaRutor.all(schemas), fewest)
              .found(cells.tables().apply("rutor").toLocalIterator()),
          cells.ar());
    }
  }

  private List<Row> omradesdata(Cells cells, Dataset<Row> befolkning) {
    Contract contract = schemas.contract(Layer.RAW, DELIVERED);
    Map<String, Delivered> described = new TreeMap<>();
    Delivered.all(schemas).forEach(d -> described.put(d.id(), d));
    Map<Omrade, AreaKeys> keys = new HashMap<>();
    Supplier<Map<Omrade, AreaKeys>> once =
        () -> {
          if (keys.isEmpty()) {
            keys.putAll(AreaKeys.of(befolkning));
          }
          return keys;
        };
    Iterable<Row> delivered =
        store.exists(contract) ? store.readYear(contract, cells.ar())::toLocalIterator : List.of();
    return new Omradesdata(cells.places().omraden(), described, once).rows(delivered);
  }

  /** The rows of the tables of the upper levels, by table. */
  private Map<String, List<Row>> upper(
      Cells cells, List<SocioekonomisktIndex> index, Map<Omrade, Folkmangd> folk, int ar) {
    Visible visible = Visible.read(schemas);
    Method method = cells.what().method();
    List<Row> grupper = Kvintiler.rows(cells.tables().apply("grupper"));
    Map<String, List<Row>> rows = new TreeMap<>();
    BiConsumer<String, Row> add =
        (table, row) -> rows.computeIfAbsent(table, t -> new ArrayList<>()).add(row);
    Omraden omraden = cells.places().omraden();
    for (Division division : omraden.divisions()) {
      UpperLevels upper = new UpperLevels(omraden, division);
      Map<Omrade, List<Omradestyper>> types =
          upper.types(
              index,
              new Invanare(omraden, division, folk).byRegso(() -> cells.tables().apply("celler")),
              visible);
      types.values().forEach(area -> area.forEach(t -> add.accept("omradestyper", t.row())));
      if (omraden.delivered().contains(division)) {
        List<Ojamlikhetsindex> inequality =
            upper.inequality(grupper, new Chance(ar, method.draws()));
        inequality.forEach(d -> add.accept("ojamlikhetsindex", d.row()));
        StoraUtmaningar.rows(UpperLevels.challenges(inequality, types, folk), method.challenges())
            .forEach(row -> add.accept("stora_utmaningar", row));
      }
    }
    return rows;
  }

  /** How the index was spread in the base year, by division. */
  private Map<String, Fordelning> basar(CellYears years, int ar, List<Delar> delar) {
    int basar = IndexInputs.basar(schemas, years.years());
    if (basar == ar) {
      return SocioekonomisktIndex.spread(delar);
    }
    Cells cells = years.of(basar);
    return SocioekonomisktIndex.spread(
        Delar.of(cells.delar(years.neighbours(cells)), cells.what().method().index()));
  }

  private void made(String table, Cells cells, List<Row> rows) {
    StructType columns = schemas.contract(Layer.INDICES, table).schema();
    StructType withoutYear =
        new StructType(Arrays.stream(columns.fields()).skip(1).toArray(StructField[]::new));
    made(table, cells, Rows.of(store.spark(), rows, withoutYear));
  }

  /** Writes a table's year and reads it back. */
  private Dataset<Row> made(String table, Cells cells, Dataset<Row> rows) {
    Contract contract = schemas.contract(Layer.INDICES, table);
    int ar = cells.ar();
    Dataset<Row> said =
        table.equals(DELIVERED) // for areas as they are, not made of cells
            ? rows
            : Brott.in(ar, cells.what()).flagged(table, cells.omkodning().flagged(rows));
    Dataset<Row> flagged = Splits.of(schemas, ar).flagged(said);
    store.replaceYear(contract, flagged.withColumn("ar", lit(ar)), ar);
    return store.readYear(contract, ar);
  }
}
