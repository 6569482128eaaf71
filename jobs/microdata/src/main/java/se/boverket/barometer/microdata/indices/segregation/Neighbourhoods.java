package se.boverket.barometer.microdata.indices.segregation;

import java.util.List;

/**
 * One kind of neighbourhoods, and what they are compared within.
 *
 * @param enhet regso, deso
 * @param indelning their division
 * @param codes ascending; a neighbourhood's place here is its position
 * @param wholes every kommun, lan and the country, also those without neighbourhoods
 */
public record Neighbourhoods(
    String enhet, String indelning, List<String> codes, List<Whole> wholes) {}
