package se.boverket.barometer.microdata.indices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.boverket.barometer.tables.Codelist;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Shape;
import se.boverket.barometer.tables.Stop;

/**
 * What the files of own areas must keep to.
 *
 * @param codes of the areas that own areas can be made of, by kind
 * @param first file, name and kind of each own area, as first met
 * @param faults found so far
 */
record EgnaRules(
    Map<String, Set<String>> codes, Map<String, List<String>> first, List<String> faults) {
  private static final List<String> COLUMNS =
      List.of("omrade", "namn", "namn_en", "indelning", "del", "kalla");

  static EgnaRules of(Schemas schemas) {
    Map<String, Set<String>> codes =
        Egna.kinds().stream()
            .collect(
                Collectors.toMap(
                    kind -> kind,
                    kind ->
                        new HashSet<>(
                            schemas.codelist(kind).values(kind.replaceAll("[0-9]", "")))));
    return new EgnaRules(codes, new HashMap<>(), new ArrayList<>());
  }

  /** The rows of a file without those that break a rule, which are kept as faults. */
  List<Map<String, String>> sound(String file, Codelist list) {
    if (!list.columns().equals(COLUMNS)) {
      faults.add(place(file, 1) + "the columns must be " + String.join(",", COLUMNS) + ".");
      return List.of();
    }
    List<Map<String, String>> sound = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < list.rows().size(); i++) {
      Map<String, String> row = list.rows().get(i);
      Optional<String> fault = fault(file, row).or(() -> twice(taken, row));
      if (fault.isPresent()) {
        faults.add(place(file, i + 2) + fault.get());
      } else {
        sound.add(row);
      }
    }
    return sound;
  }

  /** Whether a drawn area keeps to the rules; if not, that is kept as a fault. */
  boolean sound(Shape shape) {
    String code = shape.omrade();
    String where = "  schemas/egna/" + shape.file() + ".geojson: omrade " + code;
    boolean fits =
        code.matches("[0-9]{4}E[A-Z0-9]{1,5}")
            && !code.endsWith("X")
            && codes.get(Egna.KOMMUN).contains(code.substring(0, 4));
    if (!fits) {
      faults.add(
          where + " must be the code of its kommun, E and 1-5 capitals or digits, no X last.");
    } else if (first.putIfAbsent(code, List.of(shape.file())) != null) {
      faults.add(where + " stands elsewhere too: a code is one area.");
    } else {
      return true;
    }
    return false;
  }

  /**
   * Ends the reading.
   *
   * @throws Stop (usage) with all faults
   */
  void end() {
    if (!faults.isEmpty()) {
      throw Stop.usage("Own areas cannot be used:\n" + String.join("\n", faults));
    }
  }

  private Optional<String> fault(String file, Map<String, String> row) {
    String kind = row.get("indelning");
    String code = row.get("omrade");
    String part = row.get("del");
    if (!codes.containsKey(kind)) {
      return Optional.of("indelning is " + kind + ", not deso2018, deso2025 or kommun.");
    }
    if (!codes.get(kind).contains(part)) {
      return Optional.of("del " + part + " is not in " + kind + ".");
    }
    boolean fits =
        kind.equals(Egna.KOMMUN)
            ? code.matches("E[A-Z0-9]{2,7}")
            : code.matches("[0-9]{4}E[A-Z0-9]{1,5}") && part.startsWith(code.substring(0, 4));
    if (!fits || code.endsWith("X")) {
      return Optional.of(
          "omrade "
              + code
              + ": an area of kommuner is E and 2-7 capitals or digits; one of DeSO is the code of"
              + " its kommun, in which all its DeSO lie, E and 1-5; neither ends in X, which marks"
              + " people without an area.");
    }
    return differs(file, row);
  }

  /** The same area always has the same names, is made of the same kind, and stands in one file. */
  private Optional<String> differs(String file, Map<String, String> row) {
    List<String> here =
        List.of(file, row.get("namn"), row.get("namn_en"), row.get("indelning"), row.get("kalla"));
    if (here.contains("")) {
      return Optional.of("namn, namn_en and kalla must have a text.");
    }
    List<String> met = first.computeIfAbsent(row.get("omrade"), o -> here);
    return met.equals(here)
        ? Optional.empty()
        : Optional.of(
            "omrade %s stands with other names, another indelning, another source or in another"
                    .formatted(row.get("omrade"))
                + " file elsewhere (first in %s).".formatted(met.get(0)));
  }

  private static Optional<String> twice(Set<String> taken, Map<String, String> row) {
    return taken.add(row.get("indelning") + row.get("del"))
        ? Optional.empty()
        : Optional.of(
            "del "
                + row.get("del")
                + " is in this file twice: the areas of a file do not overlap.");
  }

  private static String place(String file, int line) {
    return "  schemas/egna/" + file + ".csv, line " + line + ": ";
  }
}
