package se.boverket.barometer.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.boverket.barometer.publication.SmallCountry.Area;

/** The cells of the small country's indices tables, by rules simple enough to know the answer. */
final class SmallCells {
  private static final List<String> AGES =
      List.of("0-5", "6-15", "16-19", "20-29", "30-44", "45-64", "65-79", "80+", "T");
  private static final List<String> BORN = List.of("inrikes", "utrikes", "T");
  private static final List<String> SEX = List.of("1", "2", "T");

  private SmallCells() {}

  /** All rows of a table of the indices layer, by column. */
  static List<Map<String, Object>> of(String table, int ar, int more) {
    List<Map<String, Object>> cells = new ArrayList<>();
    for (Area area : SmallCountry.areas()) {
      int size = size(area.omrade(), more);
      Stream<Map<String, Object>> rows =
          switch (table) {
            case "befolkning" -> population(size);
            case "indikatorer" -> indicators(size);
            case "socioekonomiskt_index" -> index(area, size);
            case "omradestyper" -> types(area, more);
            case "ojamlikhetsindex" -> inequality(area, size);
            case "segregationsindex" -> SmallSegregation.indices(area, size);
            case "lokal_segregation" -> SmallSegregation.local(area, size);
            case "dekomposition" -> SmallSegregation.parts(area, size);
            case "omradesdata" -> delivered(area, size);
            case "narhet" -> SmallSegregation.nearest(area, size);
            default -> challenges(area, size, more);
          };
      rows.forEach(row -> cells.add(keyed(row, area, ar)));
    }
    return cells;
  }

  /** Every area is the sum of its parts; the persons that come late live in one DeSO. */
  private static int size(String code, int more) {
    List<String> parts =
        switch (code.length()) {
          case 2 ->
              SmallCountry.areas().stream()
                  .map(Area::omrade)
                  .filter(c -> code.equals("00") ? c.matches("0[1-9]") : c.matches(code + "\\d\\d"))
                  .toList();
          case 4 -> List.of(code + "R001", code + "R002", code + "X");
          case 8 ->
              List.of(
                  code.substring(0, 4) + "A" + code.substring(5) + "0",
                  code.substring(0, 4) + "C" + code.substring(5) + "0");
          default -> List.of();
        };
    int own = 400 + Math.floorMod(code.hashCode(), 1_500) + (code.equals("0180A0010") ? more : 0);
    return parts.isEmpty() ? own : parts.stream().mapToInt(c -> size(c, more)).sum();
  }

  private static Map<String, Object> keyed(Map<String, Object> cells, Area area, int ar) {
    Map<String, Object> row = new HashMap<>(cells);
    row.putIfAbsent("status", "A");
    row.putAll(
        Map.of(
            "ar", ar, "niva", area.niva(), "omrade", area.omrade(), "indelning", area.indelning()));
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

  /** An open survey that nobody has described, and confidential data. */
  private static Stream<Map<String, Object>> delivered(Area area, int size) {
    if (!area.niva().equals("regso") || area.omrade().endsWith("X")) {
      return Stream.empty();
    }
    Map<String, Object> open =
        Map.of("indikator", "oro", "klass", "open", "oppen", true, "kalla", "Enkät");
    Map<String, Object> row = new HashMap<>(open);
    row.put("varde", size % 50 + 0.25);
    row.put("underlag", 3L);
    Map<String, Object> closed =
        Map.of("indikator", "vard", "klass", "share", "oppen", false, "kalla", "Region");
    return Stream.of(row, with(with(closed, "namnare", size / 2), "taljare", size / 8));
  }

  private static Stream<Map<String, Object>> index(Area area, int size) {
    if (!List.of("regso", "deso").contains(area.niva()) || area.omrade().endsWith("X")) {
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
            1 + size % 5));
    return Stream.of(row);
  }

  private static Stream<Map<String, Object>> types(Area area, int more) {
    return !upper(area)
        ? Stream.empty()
        : IntStream.rangeClosed(1, 5).mapToObj(type -> type(area, type, more));
  }

  /** The RegSO of an area that have a type, and who lives there. */
  private static Map<String, Object> type(Area area, int type, int more) {
    String within = area.omrade().equals("00") ? "" : area.omrade();
    int[] all =
        SmallCountry.areas().stream()
            .map(Area::omrade)
            .filter(c -> c.matches(within + "\\d*R\\d{3}"))
            .mapToInt(c -> size(c, more))
            .toArray();
    int[] of = IntStream.of(all).filter(s -> 1 + s % 5 == type).toArray();
    long persons = IntStream.of(of).sum();
    Map<String, Object> row = new HashMap<>(with(Map.of(), "folkmangd", persons));
    row.putAll(Map.of("omradestyp", type, "antal_omraden", of.length));
    row.put("folkmangd_totalt", (long) IntStream.of(all).sum());
    row.put("andel_folkmangd", 100.0 * persons / IntStream.of(all).sum());
    return row;
  }

  private static double andel(Area area, int type, int more) {
    return (double) type(area, type, more).get("andel_folkmangd");
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

  private static Stream<Map<String, Object>> challenges(Area area, int size, int more) {
    return !area.niva().equals("kommun")
        ? Stream.empty()
        : Stream.of(
            new HashMap<>(
                Map.of(
                    "ojamlikhetsindex",
                    size % 60 + 0.04,
                    "andel_typ12",
                    andel(area, 1, more) + andel(area, 2, more),
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
    long all = size / ((kon.equals("T") ? 1 : 2) * (alder.equals("T") ? 1 : 8));
    return born.equals("T") ? all : born.equals("utrikes") ? all / 5 : all - all / 5;
  }

  /** The row with a count and its cell key. */
  private static Map<String, Object> with(Map<String, Object> row, String count, long value) {
    Map<String, Object> more = new HashMap<>(row);
    more.put(count, value);
    more.put(count + "_nyckel", value * 2_654_435_761L & 0xFFFF_FFFFL);
    return more;
  }

  private static boolean upper(Area area) {
    return List.of("riket", "lan", "kommun").contains(area.niva());
  }
}
