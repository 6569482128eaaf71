package se.boverket.barometer.microdata.indices.segregation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One kind of neighbourhoods, and what they are compared within.
 *
 * @param enhet regso, deso
 * @param indelning their division
 * @param codes ascending; a neighbourhood's place here is its position
 * @param wholes every kommun, lan, the country and own areas of kommuner, also those without
 *     neighbourhoods, in the same order for every enhet; then, of DeSO, the own areas made of them
 */
public record Neighbourhoods(
    String enhet, String indelning, List<String> codes, List<Whole> wholes) {

  /** Positions of the wholes that are parts of each other: own areas lie across the others. */
  IntStream nested() {
    return IntStream.range(0, wholes.size()).filter(position -> !wholes.get(position).own());
  }
}
