package se.boverket.barometer.microdata.indices;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import se.boverket.barometer.microdata.aggregated.EgnaRutor;

/**
 * Own areas of different files that are nearly the same: one less the other is a few persons.
 *
 * @param files of own areas drawn on the map
 * @param fewest persons that two areas must differ by, if by any
 */
record Overlaps(List<EgnaRutor> files, long fewest) {

  /**
   * The areas that are too near to another, ascending.
   *
   * @param rutor a year of aggregated.rutor
   */
  TreeSet<String> found(Iterator<Row> rutor) {
    Map<String, Long> persons = new TreeMap<>();
    Map<List<String>, Long> both = new TreeMap<>(Overlaps::order);
    rutor.forEachRemaining(
        row -> {
          List<String> codes = codes(row);
          long here = row.<Long>getAs("antal");
          codes.forEach(code -> persons.merge(code, here, Long::sum));
          for (int i = 0; i < codes.size(); i++) {
            for (int j = i + 1; j < codes.size(); j++) {
              both.merge(List.of(codes.get(i), codes.get(j)), here, Long::sum);
            }
          }
        });
    TreeSet<String> found = new TreeSet<>();
    both.forEach(
        (pair, shared) -> {
          long apart = persons.get(pair.get(0)) + persons.get(pair.get(1)) - 2 * shared;
          if (apart > 0 && apart < fewest) {
            found.addAll(pair);
          }
        });
    return found;
  }

  /** The areas that a square's persons of a kommun are in, at most one a file. */
  private List<String> codes(Row square) {
    List<String> codes = new ArrayList<>();
    for (EgnaRutor file : files) {
      file.of(square.getAs("koordinat_n"), square.getAs("koordinat_e"))
          .filter(code -> code.startsWith(square.<String>getAs("kommun")))
          .ifPresent(codes::add);
    }
    return codes;
  }

  private static int order(List<String> one, List<String> other) {
    return String.join(" ", one).compareTo(String.join(" ", other));
  }
}
