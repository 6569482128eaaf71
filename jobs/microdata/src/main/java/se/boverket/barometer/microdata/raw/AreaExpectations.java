package se.boverket.barometer.microdata.raw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.boverket.barometer.tables.Schemas;

/**
 * What a whole country should have: every municipality, every DeSO, recipients in every large
 * municipality.
 *
 * @param schemas code lists and limits
 * @param ar reference year
 * @param profiles of the registers delivered, by name
 * @param declared municipalities whose source of assistance is declared missing
 */
record AreaExpectations(
    Schemas schemas, int ar, Map<String, Profile> profiles, Set<String> declared) {

  /** All warnings. */
  List<Fault> faults() {
    Map<String, Long> inhabitants = rows("rtb_individ", "kommun");
    List<Fault> odd = new ArrayList<>();
    Set<String> absent = new TreeSet<>(Kommuner.of(schemas, ar).valid());
    absent.removeAll(inhabitants.keySet());
    if (!absent.isEmpty()) {
      odd.add(
          Expectations.warning(
              "rtb_individ", "kommun.utan", "municipalities without anybody: " + some(absent)));
    }
    deso("deso_2018", "deso2018").ifPresent(odd::add);
    deso("deso_2025", "deso2025").ifPresent(odd::add);
    if (profiles.containsKey("ekonomiskt_bistand")) {
      assistance(inhabitants).ifPresent(odd::add);
    }
    return odd;
  }

  private Optional<Fault> deso(String column, String list) {
    int there = rows("rtb_individ", column).size();
    int all = schemas.codelist(list).rows().size();
    return there == 0 || there == all
        ? Optional.empty()
        : Optional.of(
            Expectations.warning(
                "rtb_individ",
                column + ".antal",
                there + " of the division's " + all + " DeSO have inhabitants."));
  }

  private Optional<Fault> assistance(Map<String, Long> inhabitants) {
    long large = Expectations.limits(schemas).getLong("invanare_utan_bistand");
    Set<String> without = new TreeSet<>();
    inhabitants.forEach((k, n) -> without.addAll(n > large ? Set.of(k) : Set.of()));
    without.removeAll(rows("ekonomiskt_bistand", "kommun").keySet());
    without.removeAll(declared);
    return without.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Expectations.warning(
                "ekonomiskt_bistand",
                "kommun.utan_bistand",
                "no recipient at all in municipalities with more than "
                    + large
                    + " inhabitants: "
                    + some(without)
                    + " If their source is missing, declare them in 'bortfall': missing is not"
                    + " zero."));
  }

  private Map<String, Long> rows(String register, String column) {
    return profiles.containsKey(register) ? profiles.get(register).rowsBy(column) : Map.of();
  }

  private static String some(Set<String> codes) {
    String first = String.join(", ", codes.stream().limit(10).toList());
    return first + (codes.size() > 10 ? " and " + (codes.size() - 10) + " more." : ".");
  }
}
