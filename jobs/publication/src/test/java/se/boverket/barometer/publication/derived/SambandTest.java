package se.boverket.barometer.publication.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Cells: indikator, mot, pearson, spearman, pearson_vagd, ki_lag, ki_hog, antal_omraden, status.
 */
class SambandTest {
  private static final String AREA = "riket 00 regso2020";

  /** So many RegSO in which the indicator is twice the index, and V1 the same everywhere. */
  private static String figures(int areas, String first) {
    return IntStream.rangeClosed(1, areas)
            .mapToObj(
                i ->
                    """
                socioekonomiskt_index regso 0114R%1$03d regso2020 | %1$d.5
                socioekonomiskt_index:lag_ekonomisk_standard regso 0114R%1$03d regso2020 | 7
                socioekonomiskt_index:forgymnasial regso 0114R%1$03d regso2020 | -%1$d
                antal regso 0114R%1$03d regso2020 | 1000
                andel regso 0114R%1$03d regso2020 | %2$s
                """
                        .formatted(
                            i, i == 1 ? first : String.format(Locale.ROOT, "%d.0", 2 * i + 1)))
            .collect(Collectors.joining())
        + "andel regso 0114X regso2020 | 99\n";
  }

  private static List<String> rows(String figures) {
    Source source =
        Drawn.source(Drawn.figures(List.of(2022), figures), Drawn.serie("andel", "share", ""));
    return Drawn.rows(Samband.years(source), AREA, 4);
  }

  @Test
  void twiceTheIndexGoesWithIt() {
    assertThat(rows(figures(20, "3.0")))
        .containsExactly(
            "2022: andel socioekonomiskt_index 1.0 1.0 1.0 1.0 1.0 20 A",
            "2022: andel lag_ekonomisk_standard - - - - - 20 M",
            "2022: andel forgymnasial -1.0 -1.0 -1.0 -1.0 -1.0 20 A",
            "2022: andel bistand_eller_arbetslos - - - - - 0 O");
  }

  @Test
  void fewerThanTwentyAreasSayNothing() {
    assertThat(rows(figures(19, "3.0"))).anyMatch(r -> r.endsWith("index - - - - - 19 O"));
    assertThat(rows(figures(20, "Q"))).anyMatch(r -> r.endsWith("index - - - - - 19 Q"));
    assertThat(rows(figures(20, "O"))).anyMatch(r -> r.endsWith("index - - - - - 19 O"));
  }

  @Test
  void withoutAnIndicatorThereIsNoRow() {
    String index =
        figures(20, "3.0")
            .lines()
            .filter(l -> !l.startsWith("andel"))
            .collect(Collectors.joining("\n"));
    assertThat(rows(index)).isEmpty();
    assertThat(Stream.of(index.split("\n"))).hasSize(4 * 20);
  }
}
