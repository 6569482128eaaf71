package se.boverket.barometer.register.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RedrawnTest {
  private static final Set<String> CODES_2025 =
      Table.rows("deso2025.csv").stream().map(row -> row[0]).collect(Collectors.toSet());

  /** Squares by DeSO of 2018 and of 2025. */
  private static Map<String, Map<String, Integer>> squares() {
    Map<String, Map<String, Integer>> squares = new TreeMap<>();
    for (Municipality municipality : Country.load().municipalities()) {
      Redrawn redrawn = Redrawn.of(municipality);
      for (Area area : municipality.areas().stream().filter(Area::housed).toList()) {
        int all = 7 + area.number() % 100;
        for (int s = 0; s < all; s++) {
          squares
              .computeIfAbsent(area.deso(), k -> new TreeMap<>())
              .merge(redrawn.deso(area, s, all), 1, Integer::sum);
        }
      }
    }
    return squares;
  }

  @Test
  void everyDesoOfBothDivisionsHasSquaresOfItsOwnMunicipality() {
    Map<String, Map<String, Integer>> squares = squares();
    assertThat(squares).hasSize(5984);
    Set<String> found = new TreeSet<>();
    squares.forEach(
        (old, parts) -> {
          assertThat(parts.keySet()).allMatch(code -> code.startsWith(old.substring(0, 4)));
          found.addAll(parts.keySet());
        });
    assertThat(found).isEqualTo(new TreeSet<>(CODES_2025));
  }

  @Test
  void aCodeOfBothDivisionsKeepsMostOfItsSquaresAndFewBordersMove() {
    Map<String, Map<String, Integer>> squares = squares();
    squares.keySet().retainAll(CODES_2025);
    assertThat(squares).hasSize(5835);
    squares.forEach(
        (code, parts) -> {
          int all = parts.values().stream().mapToInt(n -> n).sum();
          assertThat(parts.get(code)).isGreaterThanOrEqualTo((int) (0.89 * all));
        });
    assertThat(squares.values().stream().filter(parts -> parts.size() > 1).count())
        .isBetween(100L, 500L);
  }
}
