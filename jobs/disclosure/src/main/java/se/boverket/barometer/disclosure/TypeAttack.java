package se.boverket.barometer.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Types of areas that are not shown, by subtraction: what counts areas by type, or the people who
 * live in them, may count none whose type is hidden.
 *
 * @param systems which areas are parts of which
 * @param noise by how much a published count can be off, persons
 */
record TypeAttack(Systems systems, long noise) {
  /** Tables with any of these are looked at. */
  static final String[] COLUMNS = {"omradestyp", "fran_typ", "andel_typ12"};

  private static final int TYPES = 5;

  /** An own area made of DeSO, or drawn: it may count no more than its kommun. */
  private static final Pattern OWN = Pattern.compile("([0-9]{4})E[A-Z0-9]{1,5}");

  private static final double HALF_A_UNIT = 0.05;

  void on(List<Columns> tables, Trial trial) {
    Optional<Map<String, Set<String>>> every =
        tables.stream()
            .filter(t -> t.has("ar", "indelning", "omradestyp", "antal_omraden", "folkmangd"))
            .findFirst()
            .map(TypeAttack::labels);
    tables.stream()
        .filter(TypesShown::tells)
        .findFirst()
        .map(t -> TypesShown.of(t, systems))
        .ifPresent(
            shown ->
                tables.stream()
                    .filter(t -> t.has("ar", "omrade", "indelning"))
                    .forEach(
                        t ->
                            on(
                                new Rows(t, shown, systems, every.orElseGet(() -> labels(t))),
                                trial)));
  }

  private void on(Rows rows, Trial trial) {
    Columns table = rows.table;
    if (table.has("omradestyp", "antal_omraden", "folkmangd")) {
      types(rows, trial);
    }
    if (table.has("fran_ar", "fran_typ", "till_typ", "antal_omraden")) {
      moved(rows, trial);
    }
    if (table.has("andel_typ12")) {
      double[] shares = table.numbers("andel_typ12");
      rows.each(
          trial,
          "weighs areas whose type is not shown",
          row -> !Double.isNaN(shares[row]) && isOff(shares[row], rows.below(row, "ar")));
    }
  }

  private void types(Rows rows, Trial trial) {
    long[] types = rows.table.counts("omradestyp");
    long[] areas = rows.table.counts("antal_omraden");
    long[] persons = rows.table.counts("folkmangd");
    rows.each(
        trial,
        "counts areas whose type is not shown",
        row -> areas[row] > rows.below(row, "ar").areas((int) types[row]));
    rows.each(
        trial,
        "counts people of areas whose type is not shown",
        row -> {
          TypesShown.Tally shown = rows.below(row, "ar");
          int type = (int) types[row];
          return persons[row] > shown.persons(type) + noise * (shown.areas(type) + 1);
        });
  }

  /** Areas that went from a type to another had it, and in the later year the other. */
  private static void moved(Rows rows, Trial trial) {
    List<List<String>> ends = List.of(List.of("fran_ar", "fran_typ"), List.of("ar", "till_typ"));
    long[] areas = rows.table.counts("antal_omraden");
    for (List<String> end : ends) {
      long[] types = rows.table.counts(end.get(1));
      Map<List<String>, Long> counted = new HashMap<>();
      for (int row = 0; row < areas.length; row++) {
        counted.merge(rows.key(row, end.get(1)), areas[row], Long::sum);
      }
      rows.each(
          trial,
          end.get(1) + " counts areas whose type is not shown",
          row ->
              counted.get(rows.key(row, end.get(1)))
                  > rows.below(row, end.get(0)).areas((int) types[row]));
    }
  }

  /** Whether a share is none of the areas shown, however far their inhabitants are off. */
  private boolean isOff(double share, TypesShown.Tally shown) {
    double all = shown.persons(1, TYPES);
    double part = shown.persons(1, 2);
    double off = noise * (shown.areas(1, 2) + part / all * shown.areas(1, TYPES));
    // Where nobody is shown neither is a number.
    return !(Math.abs(share - 100 * part / all) <= 100 * off / all + HALF_A_UNIT);
  }

  private static Map<String, Set<String>> labels(Columns table) {
    Map<String, Set<String>> labels = new HashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      labels
          .computeIfAbsent("" + table.value(row, "ar"), y -> new HashSet<>())
          .add("" + table.value(row, "indelning"));
    }
    return labels;
  }

  /**
   * A table above the RegSO, beside what is shown of these.
   *
   * @param systems which divisions are parts of which
   * @param labels divisions that upper rows name, by year: of the table that has those of every
   *     division, for measures leave out the ones that are estimated
   */
  private record Rows(
      Columns table, TypesShown shown, Systems systems, Map<String, Set<String>> labels) {

    private String text(int row, String column) {
      return "" + table.value(row, column);
    }

    /** What is shown below a row's area in the year that a column names. */
    TypesShown.Tally below(int row, String year) {
      String ar = text(row, "ar");
      Matcher own = OWN.matcher(text(row, "omrade"));
      String label = own.matches() ? over(text(row, "indelning")) : text(row, "indelning");
      String division = shown.division(ar, label, labels.getOrDefault(ar, Set.of()));
      String area = own.matches() ? own.group(1) : text(row, "omrade");
      return shown.at(new TypesShown.Where(text(row, year), division, area));
    }

    /** The RegSO of an own area's DeSO; of those drawn the ones that the year is published in. */
    private String over(String indelning) {
      return systems
          .atlas()
          .map(a -> a.family(indelning))
          .filter(family -> !family.equals(indelning))
          .orElse(Atlas.UPPER);
    }

    /** A row's area and years, and one of its types. */
    List<String> key(int row, String type) {
      return List.of("ar", "fran_ar", "omrade", "indelning", type).stream()
          .map(c -> text(row, c))
          .toList();
    }

    void each(Trial trial, String how, IntPredicate told) {
      trial.tried(Finding.Kind.EXACT, table.rows());
      for (int row = 0; row < table.rows(); row++) {
        if (told.test(row)) {
          trial.found(new Finding(Finding.Kind.EXACT, table.name(), Keys.of(table, row), how));
        }
      }
    }
  }
}
