package se.boverket.barometer.microdata.raw;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import se.boverket.barometer.microdata.raw.field.Lexicon;
import se.boverket.barometer.tables.Schemas;

/**
 * The area codes that a delivery of a year may carry.
 *
 * @param ar reference year
 * @param kommuner of the year
 * @param lists code list name to its codes
 */
record Areas(int ar, Kommuner kommuner, Map<String, SortedSet<String>> lists) {
  /** The code lists that it is made from. */
  static final List<String> LISTS =
      List.of("deso2018", "deso2025", "kommun", "kommunandring", "regso2020", "regso2025");

  static Areas of(Schemas schemas, int ar) {
    Kommuner kommuner = Kommuner.of(schemas, ar);
    return new Areas(
        ar,
        kommuner,
        Map.of(
            "kommun", new TreeSet<>(kommuner.valid()),
            "deso2018", codes(schemas, "deso2018", "deso"),
            "deso2025", codes(schemas, "deso2025", "deso"),
            "regso2020", codes(schemas, "regso2020", "regso"),
            "regso2025", codes(schemas, "regso2025", "regso")));
  }

  private static SortedSet<String> codes(Schemas schemas, String list, String column) {
    return new TreeSet<>(schemas.codelist(list).values(column));
  }

  /** The codes of a list, numbered. */
  Lexicon codes(String list) {
    return Lexicon.of(lists.get(list));
  }

  /**
   * Where the DeSO of a register's column lie. Before a municipality was split off its DeSO lay in
   * the one that it was a part of.
   *
   * @param column position of the DeSO among the register's columns
   */
  Placement placement(RawTable table, int column) {
    int kommun = table.names().indexOf("kommun");
    return new Placement(
        column,
        kommun,
        numbers(table.columns().get(column), deso -> kommuner.before(deso.substring(0, 4))),
        numbers(table.columns().get(kommun), kommuner::carried));
  }

  private int[] numbers(RawColumn column, UnaryOperator<String> municipality) {
    return lists.get(column.list().orElseThrow()).stream()
        .mapToInt(code -> Integer.parseInt(municipality.apply(code)))
        .toArray();
  }
}
