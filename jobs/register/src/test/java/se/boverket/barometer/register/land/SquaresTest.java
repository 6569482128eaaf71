package se.boverket.barometer.register.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SquaresTest {
  private static final Country COUNTRY = Country.load();

  private static Municipality municipality(String code) {
    return COUNTRY.municipalities().stream().filter(m -> m.code().equals(code)).findAny().get();
  }

  private static Path2D boundary(String kommun) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (String[] row : Table.rows("kommungranser.csv")) {
      if (row[0].equals(kommun)) {
        String[] ring = row[1].split(" ");
        path.moveTo(Double.parseDouble(ring[0]), Double.parseDouble(ring[1]));
        for (int i = 2; i < ring.length; i += 2) {
          path.lineTo(Double.parseDouble(ring[i]), Double.parseDouble(ring[i + 1]));
        }
        path.closePath();
      }
    }
    return path;
  }

  // The smallest, islands, the largest city, a long country municipality, a middling town.
  @ParameterizedTest
  @ValueSource(strings = {"0183", "0980", "0180", "2284", "1780"})
  void squaresLieOnceEachWithinTheMunicipality(String kommun) {
    Municipality municipality = municipality(kommun);
    Squares squares = Squares.of(municipality);
    Path2D boundary = boundary(kommun);
    Set<Long> seen = new HashSet<>();
    for (Area area : municipality.areas().stream().filter(Area::housed).toList()) {
      assertThat(squares.count(area)).isPositive();
      for (int i = 0; i < squares.count(area); i++) {
        int east = squares.east(area, i);
        int north = squares.north(area, i);
        assertThat(east % 100 + north % 100).isZero();
        assertThat(boundary.contains(east + 50, north + 50)).isTrue();
        assertThat(seen.add((long) east << 32 | north)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0180", "1780"})
  void desoRunFromSouthToNorth(String kommun) {
    Municipality municipality = municipality(kommun);
    Squares squares = Squares.of(municipality);
    List<Area> desos = municipality.areas().stream().filter(Area::housed).toList();
    assertThat(squares.north(desos.get(0), 0))
        .isLessThan(squares.north(desos.get(desos.size() - 1), 0));
  }
}
