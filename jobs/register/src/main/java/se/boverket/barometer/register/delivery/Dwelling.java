package se.boverket.barometer.register.delivery;

import java.io.IOException;
import java.util.List;
import se.boverket.barometer.register.file.Rows;
import se.boverket.barometer.register.land.Area;
import se.boverket.barometer.register.land.Squares;
import se.boverket.barometer.register.people.Housing;

/**
 * Where a household lives.
 *
 * @param columns how many columns of areas there are
 * @param areas their codes; empty for those who are registered on the municipality alone
 * @param north SWEREF 99 TM of the square
 * @param east likewise
 */
record Dwelling(int columns, List<String> areas, int north, int east) {

  static Dwelling of(AreaYear from, Housing housing, int household) {
    Divisions divisions = Divisions.in(from.year());
    int columns = divisions.columns().size();
    Area area = from.area();
    if (!area.housed()) {
      return new Dwelling(columns, List.of(), 0, 0);
    }
    Squares squares = from.squares();
    int square = housing.square(from.residents(), household, squares.count(area));
    List<String> old = List.of(area.deso(), area.regso());
    List<String> codes =
        divisions == Divisions.OLD ? old : divisions.codes(old, redrawn(squares, area, square));
    return new Dwelling(columns, codes, squares.north(area, square), squares.east(area, square));
  }

  void writeAreas(Rows to) throws IOException {
    for (int c = 0; c < columns; c++) {
      if (areas.isEmpty()) {
        to.none();
      } else {
        to.text(areas.get(c));
      }
    }
  }

  void writeSquare(Rows to) throws IOException {
    if (areas.isEmpty()) {
      to.none();
      to.none();
    } else {
      to.whole(north);
      to.whole(east);
    }
  }

  private static List<String> redrawn(Squares squares, Area area, int square) {
    String deso = squares.deso2025(area, square);
    return List.of(deso, Squares.regso2025(deso));
  }
}
