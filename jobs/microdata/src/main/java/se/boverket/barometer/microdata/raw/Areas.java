package se.boverket.barometer.microdata.raw;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import se.boverket.barometer.tables.Schemas;

/**
 * The area codes that a delivery of a year may carry.
 *
 * @param ar reference year
 * @param kommuner of the year
 * @param lists code list name to its codes
 */
record Areas(int ar, Kommuner kommuner, Map<String, Set<String>> lists) {
  /** The code lists that it is made from. */
  static final List<String> LISTS =
      List.of("deso2018", "deso2025", "kommun", "kommunandring", "regso2020", "regso2025");

  static Areas of(Schemas schemas, int ar) {
    Kommuner kommuner = Kommuner.of(schemas, ar);
    return new Areas(
        ar,
        kommuner,
        Map.of(
            "kommun", kommuner.valid(),
            "deso2018", codes(schemas, "deso2018", "deso"),
            "deso2025", codes(schemas, "deso2025", "deso"),
            "regso2020", codes(schemas, "regso2020", "regso"),
            "regso2025", codes(schemas, "regso2025", "regso")));
  }

  private static Set<String> codes(Schemas schemas, String list, String column) {
    return new TreeSet<>(schemas.codelist(list).values(column));
  }

  Column holds(String list, Column code) {
    return OneOf.of(code, lists.get(list));
  }

  /**
   * True where a DeSO lies in another municipality than the row's; null where one is missing.
   * Before a municipality was split off its DeSO lie in the one that it was a part of.
   */
  Column elsewhere(Column deso, Column kommun) {
    return kommuner.before(functions.substring(deso, 1, 4)).notEqual(kommuner.carried(kommun));
  }
}
