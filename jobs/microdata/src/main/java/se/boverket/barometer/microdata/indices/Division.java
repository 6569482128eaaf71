package se.boverket.barometer.microdata.indices;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Schemas;

/**
 * A division into DeSO and the RegSO that goes with it.
 *
 * @param column of the base areas that holds its DeSO
 * @param deso its name, {@code deso2018}
 * @param regso name of its RegSO, {@code regso2020}
 * @param regsoOf RegSO by DeSO, in the order of the codes
 */
record Division(String column, String deso, String regso, Map<String, String> regsoOf) {

  static Division of2018(Schemas schemas) {
    return new Division("deso_2018", "deso2018", "regso2020", key(schemas, "deso2018"));
  }

  static Division of2025(Schemas schemas) {
    return new Division("deso_2025", "deso2025", "regso2025", key(schemas, "deso2025"));
  }

  /** Every area of the division, and the residual of every kommun, at both levels. */
  Stream<Omrade> areas(Set<String> kommuner) {
    Stream<Omrade> desos = regsoOf.keySet().stream().map(this::deso);
    Stream<Omrade> regsos = regsoOf.values().stream().distinct().sorted().map(this::regso);
    Stream<Omrade> residuals = kommuner.stream().map(k -> k + "X").flatMap(this::both);
    return Stream.of(desos, regsos, residuals).flatMap(areas -> areas);
  }

  /** The two areas of the division that a base area lies in. */
  Stream<Omrade> of(Row base) {
    String code = base.getAs(column);
    if (code == null) {
      return both(base.getAs("kommun") + "X");
    }
    return code.isEmpty() // counts that are delivered for the other division only
        ? Stream.empty()
        : Stream.of(deso(code), regso(regsoOf.getOrDefault(code, "of " + code)));
  }

  private Stream<Omrade> both(String code) {
    return Stream.of(deso(code), regso(code));
  }

  private Omrade deso(String code) {
    return new Omrade("deso", code, deso);
  }

  /** Its RegSO of a code. */
  Omrade regso(String code) {
    return new Omrade("regso", code, regso);
  }

  private static Map<String, String> key(Schemas schemas, String codelist) {
    return new TreeMap<>(schemas.codelist(codelist).map("deso", "regso"));
  }
}
