package se.boverket.barometer.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import se.boverket.barometer.disclosure.OpenStore;
import se.boverket.barometer.disclosure.Wall;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.TestSpark;

/**
 * A country of two counties, four municipalities, eight RegSO and sixteen DeSO: all tables of the
 * indices layer, by simple rules, taken through the real wall.
 *
 * @param schemas the checkout's schemas with the small country's code lists
 */
record SmallCountry(Schemas schemas) {
  private static final Path CHECKOUT = Path.of("..", "..", "schemas");
  private static final List<String> FILES =
      List.of("disclosure.conf", "katalog.conf", "status.conf", "method.conf", "uppfoljning.conf");
  private static final List<String> KOMMUNER = List.of("0114", "0180", "0330", "0380");

  /** An area of the small country. */
  record Area(String niva, String omrade, String indelning) {}

  static SmallCountry in(Path folder) {
    try {
      for (String part : List.of("published", "protected", "indices", "groupings")) {
        copy(CHECKOUT.resolve(part), folder.resolve(part));
      }
      for (String file : FILES) {
        Files.copy(CHECKOUT.resolve(file), folder.resolve(file));
      }
      budget(folder.resolve("disclosure.conf"));
      codelists(Files.createDirectories(folder.resolve("codelists")));
      Files.writeString(
          Files.createDirectories(folder.resolve("egna")).resolve("egna.csv"),
          "omrade,namn,namn_en,indelning,del,kalla\nENORR,Norr,North,kommun,0330,Test\n");
      Files.createDirectories(folder.resolve("omradesdata"));
      Files.createDirectories(folder.resolve("indicators"));
      Files.writeString(folder.resolve("indicators/fattiga.conf"), INDICATOR);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SmallCountry(new Schemas(folder));
  }

  /** Takes a year of every table through the wall. */
  void protect(OpenStore open, int ar) {
    schemas
        .contracts(Layer.PROTECTED)
        .forEach(c -> protect(open, c, SmallCells.of(c.table(), ar, 0)));
  }

  /**
   * Takes a corrected year of every table through the wall.
   *
   * @param more persons added to a DeSO of Stockholm
   */
  void correct(OpenStore open, int ar, int more) {
    schemas
        .contracts(Layer.PROTECTED)
        .forEach(c -> protect(open, c, SmallCells.of(c.table(), ar, more)));
  }

  /** As {@link #correct}, but the population only: the other tables then tell of other persons. */
  void correctPopulation(OpenStore open, int ar, int more) {
    Contract contract = schemas.contract(Layer.PROTECTED, "befolkning");
    protect(open, contract, SmallCells.of(contract.table(), ar, more));
  }

  private void protect(OpenStore open, Contract contract, List<Map<String, Object>> cells) {
    Dataset<Row> source = rows(schemas.contract(Layer.INDICES, contract.table()), cells);
    int ar = (int) cells.get(0).get("ar");
    open.write(Wall.of(schemas).protect(contract, source, ar));
  }

  private static Dataset<Row> rows(Contract contract, List<Map<String, Object>> cells) {
    List<Row> rows =
        cells.stream()
            .map(c -> RowFactory.create(contract.names().stream().map(c::get).toArray()))
            .toList();
    Dataset<Row> drawn = TestSpark.session().createDataFrame(rows, contract.schema());
    return contract.names().contains("status")
        ? drawn
        : drawn.withColumn("status", functions.lit("A"));
  }

  /** The same rows in other files and another order. */
  static void repartition(Path from, Path to, String table, int parts) {
    String source = from.resolve("protected").resolve(table).toString();
    Dataset<Row> rows = TestSpark.session().read().format("delta").load(source);
    rows.repartition(parts, functions.hash(functions.col("omrade")))
        .write()
        .format("delta")
        .mode("overwrite")
        .partitionBy("ar")
        .save(to.resolve("protected").resolve(table).toString());
  }

  static List<Area> areas() {
    List<Area> areas = new ArrayList<>(List.of(new Area("riket", "00", "aktuell")));
    Stream.of("01", "03").forEach(l -> areas.add(new Area("lan", l, "aktuell")));
    for (String kommun : KOMMUNER) {
      areas.add(new Area("kommun", kommun, "aktuell"));
      areas.add(new Area("regso", kommun + "X", "regso2020"));
      areas.add(new Area("deso", kommun + "X", "deso2018"));
      for (int r = 1; r <= 2; r++) {
        areas.add(new Area("regso", kommun + "R00" + r, "regso2020"));
        areas.add(new Area("deso", kommun + "A00" + r + "0", "deso2018"));
        areas.add(new Area("deso", kommun + "C00" + r + "0", "deso2018"));
      }
    }
    return areas;
  }

  private static void codelists(Path folder) throws IOException {
    StringBuilder kommun = new StringBuilder("kommun,namn,lan,kommungrupp_2017,kommungrupp_2023\n");
    StringBuilder regso = new StringBuilder("regso,namn,kommun\n");
    StringBuilder deso = new StringBuilder("deso,regso\n");
    for (String k : KOMMUNER) {
      kommun.append("%s,Ort %s,%s,A1,A1\n".formatted(k, k, k.compareTo("0300") < 0 ? "01" : "03"));
      for (int r = 1; r <= 2; r++) {
        regso.append("%sR00%d,Trakt %d,%s\n".formatted(k, r, r, k));
        deso.append("%sA00%d0,%sR00%d\n%sC00%d0,%sR00%d\n".formatted(k, r, k, r, k, r, k, r));
      }
    }
    Files.writeString(folder.resolve("lan.csv"), "lan,namn\n01,Stockholms län\n03,Uppsala län\n");
    Files.writeString(folder.resolve("kommun.csv"), kommun);
    for (String name : List.of("regso2020", "regso2025")) {
      Files.writeString(folder.resolve(name + ".csv"), regso);
    }
    for (String name : List.of("deso2018", "deso2025")) {
      Files.writeString(folder.resolve(name + ".csv"), deso);
    }
    Files.writeString(
        folder.resolve("kommunandring.csv"),
        "forsta_ar,slag,fran,till,namn\n2002,split_from,0380,0330,Knivsta\n");
  }

  /** Its areas have fewer parts than any of Sweden, so all partitions leave less of the noise. */
  private static void budget(Path policy) throws IOException {
    Files.writeString(policy, Files.readString(policy).replace("budget = 0.75", "budget = 0.7"));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static final String INDICATOR =
      """
      id = fattiga
      amne = ekonomi
      namn { sv = "Låg standard", en = "Low standard" }
      forklaring { sv = "En andel, i procent.", en = "A share, in per cent." }
      slag = share
      aldrar = [ { fran = 1990, till = 2020, lagst = 16, hogst = 74 }, { fran = 2021, till = 9999, lagst = 20, hogst = 64 } ]
      register = iot_hushall
      enhet = procent
      decimaler = 1
      riktning = lower
      status = confirmed
      brott = [2011]
      """;
}
