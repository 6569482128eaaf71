package se.boverket.barometer.microdata.indices.segregation;

import java.util.List;

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
    String enhet, String indelning, List<String> codes, List<Whole> wholes) {}
