package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.microdata.aggregated.EgnaRutor;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Stop;

/** Three DeSO of a thousand persons; a difference of 1-19 is too small. */
class SliversTest {
  private static final Map<String, Long> ALL = Map.of("d1", 1000L, "d2", 1000L, "d3", 1000L);

  private static Slivers slivers(Map<String, Map<String, Long>> inside) {
    return new Slivers(new TreeMap<>(inside), ALL, 20);
  }

  @Test
  void wholeDesoAndLargePartsAreNoDanger() {
    assertThat(slivers(Map.of("a", Map.of("d1", 1000L, "d2", 1000L))).found()).isEmpty();
    assertThat(slivers(Map.of("a", Map.of("d1", 1000L, "d2", 400L))).found()).isEmpty();
    assertThat(slivers(Map.of("a", Map.of("d1", 1000L, "d2", 20L))).found()).isEmpty();
  }

  @Test
  void aFewPersonsTooManyOrTooFewAre() {
    assertThat(slivers(Map.of("a", Map.of("d1", 1000L, "d2", 19L))).found()).containsExactly("a");
    assertThat(slivers(Map.of("a", Map.of("d1", 981L, "d2", 1000L))).found()).containsExactly("a");
    assertThat(slivers(Map.of("a", Map.of("d1", 990L, "d2", 9L))).found()).containsExactly("a");
    assertThat(slivers(Map.of("a", Map.of("d1", 990L, "d2", 10L))).found()).isEmpty();
  }

  /** A reader adds the two up and takes the DeSO away. */
  @Test
  void twoAreasThatTogetherLeaveAFewOfADesoAreToo() {
    assertThat(slivers(Map.of("a", Map.of("d1", 500L), "b", Map.of("d1", 495L))).found())
        .containsExactly("a", "b");
    assertThat(slivers(Map.of("a", Map.of("d1", 500L), "b", Map.of("d1", 500L))).found()).isEmpty();
    assertThat(
            slivers(
                    Map.of(
                        "a", Map.of("d1", 400L),
                        "b", Map.of("d1", 300L),
                        "c", Map.of("d1", 295L)))
                .found())
        .containsExactly("a", "b", "c");
  }

  /** Squares of 30 persons, the third of 12. */
  @Test
  void areasOfOtherFilesThatAreNearlyTheSameAreToo() {
    EgnaRutor one = new EgnaRutor(List.of("0180EA"), squares(0, 1));
    assertThat(overlaps(one, squares(0, 1, 2))).containsExactly("0180EA", "0180EB");
    assertThat(overlaps(one, squares(0, 1))).isEmpty();
    assertThat(overlaps(one, squares(1, 3, 4))).isEmpty();
  }

  private static TreeSet<String> overlaps(EgnaRutor one, HashMap<Long, Integer> other) {
    StructType ruta =
        StructType.fromDDL("kommun string, koordinat_n int, koordinat_e int, antal bigint");
    List<Row> rutor =
        IntStream.range(0, 5)
            .mapToObj(i -> new Object[] {"0180", 100 * i, 600, i == 2 ? 12L : 30L})
            .<Row>map(cells -> new GenericRowWithSchema(cells, ruta))
            .toList();
    EgnaRutor second = new EgnaRutor(List.of("0180EB"), other);
    return new Overlaps(List.of(one, second), 20).found(rutor.iterator());
  }

  private static HashMap<Long, Integer> squares(int... rows) {
    HashMap<Long, Integer> squares = new HashMap<>();
    IntStream.of(rows).forEach(row -> squares.put(row * (1L << 20) + 6, 0));
    return squares;
  }

  @Test
  void allAreToldAtOnceWithoutNumbers() {
    Slivers one = slivers(Map.of("0180EA", Map.of("d1", 13L)));
    Slivers other = slivers(Map.of("0180EB", Map.of("d1", 987L)));
    assertThatThrownBy(
            () -> Slivers.require(Stream.of(one, other), new TreeSet<>(List.of("0180EC")), 2022))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.DISCLOSURE))
        .hasMessageContaining("0180EA, 0180EB, 0180EC")
        .message()
        .doesNotContain("13");
  }
}
