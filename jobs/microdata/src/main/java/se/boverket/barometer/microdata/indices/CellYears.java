package se.boverket.barometer.microdata.indices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.boverket.barometer.microdata.aggregated.Definitions;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.TableStore;

/**
 * Years of the aggregated layer, on every division that they can be computed on.
 *
 * @param store the confidential layers
 * @param schemas contracts and code lists
 * @param what the definitions
 */
record CellYears(TableStore store, Schemas schemas, Definitions what) {
  /** Tables that have one more for own areas drawn on the map. */
  private static final Set<String> OWN = Set.of("celler", "grupper");

  /** A year's cells. */
  Cells of(int ar) {
    Dataset<Row> celler = table("celler", ar);
    Omraden omraden = Omraden.of(schemas, celler, what.method().years());
    return omraden.delivered().size() > 1
        ? merged(omraden, ar)
        : Indelningsnyckel.nearest(keyYears(), ar)
            .map(key -> estimated(omraden, celler, key, ar))
            .orElseGet(() -> cells(omraden, Omkodning.NONE, ar));
  }

  /** Neighbouring years stand in where the year's delivery declares kommuner as missing. */
  Standin neighbours(Cells cells) {
    Contract gaps = schemas.contract(Layer.RAW, "bortfall");
    boolean declared = store.exists(gaps) && !store.readYear(gaps, cells.ar()).isEmpty();
    Dataset<Row> celler = store.read(schemas.contract(Layer.AGGREGATED, "celler"));
    return new Standin(
        y -> cells.omkodning().on("celler", celler.where(declared ? "ar = " + y : "false")),
        cells.ar());
  }

  /** The reference years that there are cells of, ascending. */
  List<Integer> years() {
    return years(schemas.contract(Layer.AGGREGATED, "inkomstgranser"));
  }

  private Cells estimated(Omraden omraden, Dataset<Row> celler, int keyYear, int ar) {
    Division from = omraden.delivered().get(0);
    Division to =
        from.column().equals("deso_2018") ? Division.of2025(schemas) : Division.of2018(schemas);
    Dataset<Row> key = table("indelningsnyckel", keyYear);
    List<Indelningsnyckel.Part> parts =
        Indelningsnyckel.of(keyYear, key, from, to)
            .parts(
                population(celler, from),
                new TreeSet<>(to.regsoOf().keySet()),
                what.method().minstaDel());
    return cells(omraden.with(to), new Skattning(to, from.column(), keyYear, parts), ar);
  }

  private Cells merged(Omraden omraden, int ar) {
    Division first = omraden.delivered().get(0);
    Division second = omraden.delivered().get(1);
    Map<String, Map<String, String>> slivers =
        Indelningsnyckel.of(ar, table("indelningsnyckel", ar), first, second)
            .slivers(what.method().minstaDel());
    return cells(omraden, new Sammanlaggning(second, first.column(), slivers), ar);
  }

  private Cells cells(Omraden omraden, Omkodning omkodning, int ar) {
    boolean drawn = omraden.egna().all(Egna.RUTOR).findAny().isPresent();
    return new Cells(
        ar,
        table -> {
          Dataset<Row> base = table(table, ar);
          // Own areas' too: they are compared with the areas that are published.
          return omkodning.on(
              table,
              drawn && OWN.contains(table) ? base.unionByName(table("egna_" + table, ar)) : base);
        },
        Places.of(omraden),
        omkodning,
        what);
  }

  private static Map<String, Long> population(Dataset<Row> celler, Division division) {
    Map<String, Long> population = new HashMap<>();
    celler
        .where("matt = 'befolkning' AND " + division.column() + " <> ''")
        .groupBy(division.column())
        .sum("namnare")
        .collectAsList()
        .forEach(row -> population.put(row.getString(0), row.getLong(1)));
    return population;
  }

  private List<Integer> keyYears() {
    Contract contract = schemas.contract(Layer.AGGREGATED, "indelningsnyckel");
    return store.exists(contract) ? years(contract) : List.of();
  }

  private List<Integer> years(Contract contract) {
    return store.read(contract).select("ar").distinct().collectAsList().stream()
        .map(r -> r.getInt(0))
        .sorted()
        .toList();
  }

  private Dataset<Row> table(String table, int ar) {
    return store.readYear(schemas.contract(Layer.AGGREGATED, table), ar);
  }
}
