package se.boverket.barometer.microdata.raw;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.TableStore;

/**
 * What a whole country should have: every municipality, every DeSO, recipients in every large
 * municipality.
 *
 * @param store confidential
 * @param schemas code lists
 */
record AreaExpectations(TableStore store, Schemas schemas) {

  List<Fault> of(Delivery delivery) {
    int ar = delivery.ar();
    Map<String, Long> inhabitants = perMunicipality("rtb_individ", ar);
    List<Fault> odd = new ArrayList<>();
    Set<String> absent = new TreeSet<>(Kommuner.of(schemas, ar).valid());
    absent.removeAll(inhabitants.keySet());
    if (!absent.isEmpty()) {
      odd.add(
          Expectations.warning(
              "rtb_individ", "kommun.utan", "municipalities without anybody: " + some(absent)));
    }
    odd.addAll(deso(ar, "deso_2018", "deso2018"));
    odd.addAll(deso(ar, "deso_2025", "deso2025"));
    if (delivery.registers().contains("ekonomiskt_bistand")) {
      odd.addAll(assistance(delivery, inhabitants));
    }
    return odd;
  }

  private List<Fault> deso(int ar, String column, String list) {
    long there =
        Expectations.year(store, schemas, "rtb_individ", ar)
            .where(col(column).isNotNull())
            .select(column)
            .distinct()
            .count();
    long all = schemas.codelist(list).rows().size();
    return there == 0 || there == all
        ? List.of()
        : List.of(
            Expectations.warning(
                "rtb_individ",
                column + ".antal",
                there + " of the division's " + all + " DeSO have inhabitants."));
  }

  private List<Fault> assistance(Delivery delivery, Map<String, Long> inhabitants) {
    Map<String, Long> recipients = perMunicipality("ekonomiskt_bistand", delivery.ar());
    long large = Expectations.limits(schemas).getLong("invanare_utan_bistand");
    Set<String> without = new TreeSet<>();
    inhabitants.forEach((k, n) -> without.addAll(n > large ? Set.of(k) : Set.of()));
    without.removeAll(recipients.keySet());
    without.removeAll(declared(delivery));
    return without.isEmpty()
        ? List.of()
        : List.of(
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

  private Set<String> declared(Delivery delivery) {
    return delivery.registers().contains("bortfall")
        ? perMunicipality("bortfall", delivery.ar()).keySet()
        : Set.of();
  }

  private Map<String, Long> perMunicipality(String register, int ar) {
    Map<String, Long> rows = new HashMap<>();
    Expectations.year(store, schemas, register, ar)
        .groupBy("kommun")
        .count()
        .collectAsList()
        .forEach(r -> rows.put(r.getString(0), r.getLong(1)));
    return rows;
  }

  private static String some(Set<String> codes) {
    String first = String.join(", ", codes.stream().limit(10).toList());
    return first + (codes.size() > 10 ? " and " + (codes.size() - 10) + " more." : ".");
  }
}
