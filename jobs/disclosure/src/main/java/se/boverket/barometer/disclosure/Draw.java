package se.boverket.barometer.disclosure;

import java.util.List;
import java.util.Optional;

/**
 * The cells of a cube as another release has them.
 *
 * @param cube of that release
 * @param places for each place of the cube its place in that one, -1 where it has none
 * @param partitions of that release where all its noise is another; else its parts say the same
 *     again
 */
record Draw(Cube cube, int[] places, Optional<Partitions> partitions) {

  /** Its value of a place, {@link Cube#ABSENT} where it has none. */
  int value(int place) {
    return places[place] < 0 ? Cube.ABSENT : cube.values()[places[place]];
  }

  boolean isRedrawn() {
    return partitions.isPresent();
  }

  List<Partitions.Estimate> estimates(int place) {
    return partitions.map(p -> p.of(places[place])).orElse(List.of());
  }
}
