package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.tables.Shape;
import se.boverket.barometer.tables.TextTable;

class UtanforTest {
  private static final Map<Omrade, Folkmangd> FOLK =
      Map.of(
          Omrade.kommun("0180"), new Folkmangd(12_345, 1),
          Omrade.kommun("1480"), new Folkmangd(1_049, 2),
          Egna.drawn("0180EV"), new Folkmangd(5_000, 3),
          Egna.drawn("0180EO"), new Folkmangd(4_000, 4),
          Egna.drawn("1480EA"), new Folkmangd(1_000, 5));

  /** 0180: 995 without a square, 2 350 in others; 1480: 2 and 47. */
  @Test
  void toTheNearestHundredByFileAndKommun() {
    List<Shape> shapes =
        Stream.of("0180EV", "0180EO", "1480EA")
            .map(
                code ->
                    new Shape(
                        code.equals("0180EO") ? "ost" : "alla", code, "A", "A", "K", List.of()))
            .toList();
    assertThat(
            Utanfor.of(
                shapes,
                FOLK,
                () ->
                    TextTable.rows(
                        """
                        kommun string | koordinat_n int | antal bigint
                        0180          | 6600000         | 6000
                        0180          | 6600100         | 5350
                        1480          | 6400000         | 1047
                        """)))
        .extracting(Object::toString)
        .containsExactly(
            "{fil=alla, kommun=0180, personer=12300, utan_ruta=1000, utanfor=6400}",
            "{fil=alla, kommun=1480, personer=1000, utan_ruta=0, utanfor=0}",
            "{fil=ost, kommun=0180, personer=12300, utan_ruta=1000, utanfor=7400}");
  }

  @Test
  void nothingIsReadWhereNoAreaIsDrawn() {
    assertThat(
            Utanfor.of(
                List.of(),
                FOLK,
                () -> {
                  throw new AssertionError("read");
                }))
        .isEmpty();
  }
}
