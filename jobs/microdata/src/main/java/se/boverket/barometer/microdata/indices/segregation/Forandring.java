package se.boverket.barometer.microdata.indices.segregation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import se.boverket.barometer.measures.Counts;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.multigroup.MutualInformation;
import se.boverket.barometer.measures.origin.Change;

/**
 * Why the mutual information of every whole's DeSO changed from one year to the next (Elbers 2021);
 * the parts add up to the change.
 *
 * @param before the earlier year; empty where it is not there
 * @param after the later one
 * @param franAr the earlier reference year
 */
record Forandring(Optional<Census> before, Census after, int franAr) {

  /** The columns of the contract but {@code ar}, for each whole one row a part. */
  Stream<Row> rows() {
    return after.places().nested().boxed().flatMap(this::rows);
  }

  private Stream<Row> rows(int position) {
    Whole whole = after.places().wholes().get(position);
    Dekomposition.Subject subject =
        new Dekomposition.Subject(whole, after.grouping().id(), "forandring", franAr);
    Optional<Change> change = before.flatMap(b -> change(b, position));
    String missing = before.map(b -> later(b.missing(), after.missing())).orElse("O");
    String status = change.isEmpty() ? missing : after.present();
    Table stands = smaller(position);
    return parts(change).entrySet().stream()
        .map(part -> subject.row(part.getKey(), part.getValue(), stands, status));
  }

  /** None where the two years are too different for the margins of one to fit the other. */
  private Optional<Change> change(Census earlier, int position) {
    try {
      return Change.of(
          MutualInformation.MEASURE, counts(earlier, position), counts(after, position));
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static Map<String, Double> parts(Optional<Change> change) {
    Map<String, Double> parts = new LinkedHashMap<>();
    parts.put("borttagna", nats(change.map(Change::removals)));
    parts.put("tillkomna", nats(change.map(Change::additions)));
    parts.put("grupper", nats(change.map(c -> c.parts().groups())));
    parts.put("omraden", nats(change.map(c -> c.parts().units())));
    parts.put("struktur", nats(change.map(c -> c.parts().structure())));
    return parts;
  }

  private static Double nats(Optional<Double> part) {
    return part.map(value -> 100 * value).orElse(null);
  }

  /** O where the source is missing in either year, else M. */
  private static String later(String one, String other) {
    return one.equals("O") || other.equals("O") ? "O" : "M";
  }

  /** The year with fewer persons in its smallest group is what the change stands on. */
  private Table smaller(int position) {
    Table now = table(after, position);
    return before
        .map(earlier -> table(earlier, position))
        .filter(then -> Sizes.of(then).smallest() < Sizes.of(now).smallest())
        .orElse(now);
  }

  private static Table table(Census census, int position) {
    return census.table(census.places().wholes().get(position));
  }

  private static Counts counts(Census census, int position) {
    List<Counts.Row> rows = new ArrayList<>();
    List<String> codes = census.places().codes();
    double[][] persons = census.people().persons();
    for (int g = 0; g < persons.length; g++) {
      for (int i : census.places().wholes().get(position).units()) {
        rows.add(new Counts.Row(codes.get(i), census.grouping().codes().get(g), persons[g][i]));
      }
    }
    return Counts.of(rows);
  }
}
