package se.boverket.barometer.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
  private static final List<String> KOMMUNER = List.of("0114", "0180", "0330", "0380");
  private static final List<String> SEX = List.of("1", "2", "T");
  private static final List<String> BORN = List.of("inrikes", "utrikes", "T");
  private static final List<String> AGES =
      List.of("0-5", "6-15", "16-19", "20-29", "30-44", "45-64", "65-79", "80+", "T");

  /** An area of the small country. */
  record Area(String niva, String omrade, String indelning) {}

  static SmallCountry in(Path folder) {
    try {
      for (String part : List.of("published", "protected", "indices")) {
        copy(CHECKOUT.resolve(part), folder.resolve(part));
      }
      for (String file : List.of("disclosure.conf", "katalog.conf", "status.conf")) {
        Files.copy(CHECKOUT.resolve(file), folder.resolve(file));
      }
      codelists(Files.createDirectories(folder.resolve("codelists")));
      Files.createDirectories(folder.resolve("indicators"));
      Files.writeString(folder.resolve("indicators/fattiga.conf"), INDICATOR);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SmallCountry(new Schemas(folder));
  }

  /**
   * Takes a year through the wall.
   *
   * @param more persons added to every cell of Stockholm, so that a correction corrects something
   */
  void protect(OpenStore open, int ar, int more) {
    Wall wall = Wall.of(schemas);
    for (Contract contract : schemas.contracts(Layer.PROTECTED)) {
      Dataset<Row> source =
          rows(
              schemas.contract(Layer.INDICES, contract.table()), cells(contract.table(), ar, more));
      open.write(wall.protect(contract, source, ar));
    }
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

  static List<Map<String, Object>> cells(String table, int ar, int more) {
    List<Map<String, Object>> cells = new ArrayList<>();
    for (Area area : areas()) {
      int extra = area.omrade.startsWith("0180") ? more : 0;
      int size = 400 + Math.floorMod(area.hashCode(), 5_000) + extra;
      Stream<Map<String, Object>> rows =
          switch (table) {
            case "befolkning" -> population(size);
            case "indikatorer" -> indicators(size);
            case "socioekonomiskt_index" -> index(area, size);
            case "omradestyper" -> types(area, size);
            case "ojamlikhetsindex" -> inequality(area, size);
            default -> challenges(area, size);
          };
      rows.forEach(row -> cells.add(keyed(row, area, ar)));
    }
    return cells;
  }

  private static Map<String, Object> keyed(Map<String, Object> cells, Area area, int ar) {
    Map<String, Object> row = new HashMap<>(cells);
    row.putIfAbsent("status", "A");
    row.putAll(
        Map.of("ar", ar, "niva", area.niva, "omrade", area.omrade, "indelning", area.indelning));
    return row;
  }

  private static Stream<Map<String, Object>> population(int size) {
    return SEX.stream()
        .flatMap(
            kon ->
                AGES.stream()
                    .flatMap(
                        alder ->
                            BORN.stream()
                                .map(
                                    born ->
                                        with(
                                            Map.of("kon", kon, "alder", alder, "bakgrund", born),
                                            "antal",
                                            part(size, kon, alder, born)))));
  }

  private static Stream<Map<String, Object>> indicators(int size) {
    return SEX.stream()
        .flatMap(
            kon ->
                BORN.stream()
                    .map(
                        born -> {
                          long all = part(size, kon, "T", born);
                          Map<String, Object> row =
                              with(
                                  Map.of(
                                      "indikator",
                                      "fattiga",
                                      "klass",
                                      "share",
                                      "kon",
                                      kon,
                                      "alder",
                                      "T",
                                      "bakgrund",
                                      born),
                                  "namnare",
                                  all);
                          return with(row, "taljare", all / 7);
                        }));
  }

  private static Stream<Map<String, Object>> index(Area area, int size) {
    if (!List.of("regso", "deso").contains(area.niva) || area.omrade.endsWith("X")) {
      return Stream.empty();
    }
    double share = size % 37;
    Map<String, Object> row = new HashMap<>(with(Map.of(), "folkmangd", (long) size));
    for (String part :
        List.of("lag_ekonomisk_standard", "forgymnasial", "bistand_eller_arbetslos")) {
      row.put(part, share);
      row.put(part + "_namnare", (long) size);
    }
    row.putAll(
        Map.of(
            "socioekonomiskt_index",
            share,
            "omradestyp",
            1 + size % 5,
            "medel",
            18.0,
            "standardavvikelse",
            10.0,
            "z",
            (share - 18.0) / 10.0,
            "omradestyp_basar",
            3));
    return Stream.of(row);
  }

  private static Stream<Map<String, Object>> types(Area area, int size) {
    return !upper(area)
        ? Stream.empty()
        : Stream.of(1, 2, 3, 4, 5)
            .map(
                type -> {
                  Map<String, Object> row =
                      new HashMap<>(with(Map.of(), "folkmangd", (long) size * type));
                  row.putAll(
                      Map.of(
                          "omradestyp",
                          type,
                          "antal_omraden",
                          type,
                          "folkmangd_totalt",
                          15L * size,
                          "andel_folkmangd",
                          100.0 * type / 15));
                  return row;
                });
  }

  private static Stream<Map<String, Object>> inequality(Area area, int size) {
    return !upper(area)
        ? Stream.empty()
        : Stream.of("regso", "deso")
            .map(
                enhet -> {
                  Map<String, Object> row = new HashMap<>(with(Map.of(), "antal_lag", size / 2L));
                  row.putAll(with(Map.of(), "antal_hog", size / 2L));
                  row.putAll(Map.of("enhet", enhet, "varde", size % 60 + 0.04, "antal_omraden", 8));
                  return row;
                });
  }

  private static Stream<Map<String, Object>> challenges(Area area, int size) {
    return !area.niva.equals("kommun")
        ? Stream.empty()
        : Stream.of(
            new HashMap<>(
                Map.of(
                    "ojamlikhetsindex",
                    size % 60 + 0.04,
                    "andel_typ12",
                    (double) (size % 80),
                    "z_ojamlikhet",
                    0.5,
                    "z_andel_typ12",
                    -0.5,
                    "uppfyller_ojamlikhet",
                    false,
                    "uppfyller_omradestyp",
                    size % 2 == 0,
                    "antal_omraden",
                    8,
                    "antal_lag",
                    size / 2L,
                    "antal_hog",
                    size / 2L,
                    "folkmangd",
                    (long) size)));
  }

  private static long part(int size, String kon, String alder, String born) {
    int parts =
        (kon.equals("T") ? 1 : 2) * (alder.equals("T") ? 1 : 8) * (born.equals("utrikes") ? 5 : 1);
    return size / parts;
  }

  /** The row with a count and its cell key. */
  private static Map<String, Object> with(Map<String, Object> row, String count, long value) {
    Map<String, Object> more = new HashMap<>(row);
    more.put(count, value);
    more.put(count + "_nyckel", value * 2_654_435_761L & 0xFFFF_FFFFL);
    return more;
  }

  private static boolean upper(Area area) {
    return List.of("riket", "lan", "kommun").contains(area.niva);
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
      riktning = low
      status = confirmed
      brott = [2011]
      """;
}
