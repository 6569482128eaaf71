package se.boverket.barometer.microdata.indices.segregation;

import java.util.List;
import java.util.stream.Stream;
import se.boverket.barometer.microdata.aggregated.Grouping;

/**
 * The same persons by ever smaller areas, each within one of the level before.
 *
 * @param lan by lan
 * @param kommun by kommun
 * @param regso by RegSO
 * @param deso by DeSO
 */
public record Nested(Census lan, Census kommun, Census regso, Census deso) {

  /** The levels, the largest areas first. */
  List<Census> levels() {
    return List.of(lan, kommun, regso, deso);
  }

  /** Those whose areas are neighbourhoods. */
  Stream<Census> neighbourhoods() {
    return Stream.of(regso, deso);
  }

  Grouping grouping() {
    return deso.grouping();
  }
}
