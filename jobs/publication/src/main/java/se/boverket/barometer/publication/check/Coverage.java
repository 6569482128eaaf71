package se.boverket.barometer.publication.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Contract;

/**
 * Every area of a division has its rows in every year, each as many as the others; every level of
 * {@code nivaer} is there every year. Own areas and residual areas are not asked for.
 */
final class Coverage implements RowRule {
  private final Contract contract;
  private final Frame frame;
  private final List<String> levels;
  private final int[] places;
  private final Map<Frame.Level, Map<String, Long>> rows = new HashMap<>();
  private int year;

  private Coverage(Contract contract, Frame frame) {
    this.contract = contract;
    this.frame = frame;
    this.levels = contract.config().getStringList("nivaer");
    this.places =
        List.of("ar", "niva", "omrade", "indelning").stream()
            .mapToInt(contract.names()::indexOf)
            .toArray();
  }

  static Optional<Coverage> of(Contract contract, Frame frame) {
    return contract.config().hasPath("nivaer")
        ? Optional.of(new Coverage(contract, frame))
        : Optional.empty();
  }

  @Override
  public void row(Row row, Breaches breaches) {
    int ar = row.getInt(places[0]);
    if (ar != year) {
      end(breaches);
      year = ar;
    }
    String omrade = row.getString(places[2]);
    if (!omrade.endsWith("X") && !row.getString(places[1]).equals("egen")) {
      rows.computeIfAbsent(
              new Frame.Level(row.getString(places[1]), row.getString(places[3])),
              level -> new HashMap<>())
          .merge(omrade, 1L, Long::sum);
    }
  }

  @Override
  public void end(Breaches breaches) {
    if (year != 0) {
      requireLevels(breaches);
      rows.forEach((level, counts) -> requireAreas(level, counts, breaches));
      rows.clear();
    }
  }

  private void requireLevels(Breaches breaches) {
    Set<String> absent = new HashSet<>(levels);
    rows.keySet().forEach(level -> absent.remove(level.niva()));
    if (!absent.isEmpty()) {
      gap(breaches, "has no rows of " + String.join(", ", absent.stream().sorted().toList()));
    }
  }

  private void requireAreas(Frame.Level level, Map<String, Long> counts, Breaches breaches) {
    String where = level.niva() + " in " + level.indelning();
    List<String> without = difference(frame.codes(level, year), counts.keySet());
    if (!without.isEmpty()) {
      gap(
          breaches,
          "has no rows for " + without.size() + " areas of " + where + ": " + few(without));
    }
    List<String> unknown = difference(counts.keySet(), frame.codes(level, Integer.MAX_VALUE));
    if (!unknown.isEmpty()) {
      gap(breaches, "has areas of " + where + " that no code list has: " + few(unknown));
    }
    if (new HashSet<>(counts.values()).size() > 1) {
      gap(breaches, "has not the same number of rows for every area of " + where);
    }
  }

  private static List<String> difference(Set<String> all, Set<String> taken) {
    return all.stream().filter(code -> !taken.contains(code)).sorted().toList();
  }

  private static List<String> few(List<String> codes) {
    return codes.subList(0, Math.min(5, codes.size()));
  }

  /** A value that is not there is a row with a status, never a missing row. */
  private void gap(Breaches breaches, String what) {
    String text = "Table " + contract.label() + ", year " + year + " " + what + ".";
    breaches.add(text, () -> text);
  }
}
