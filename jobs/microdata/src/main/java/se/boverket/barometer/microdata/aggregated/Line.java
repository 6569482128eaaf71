package se.boverket.barometer.microdata.aggregated;

import java.io.Serializable;
import java.util.Set;

/**
 * One measure of {@code celler}: whom it counts and what of them.
 *
 * @param matt {@code befolkning}, or the id of an indicator
 * @param alder what the row says where it stands for all the measure's ages
 * @param population place of the denominator among {@link Programme#populations}
 * @param having place of the numerator among {@link Programme#numerators}, −1 for none
 * @param amount place among {@link Programme#amounts}, −1 for none
 * @param values place among {@link Programme#lists}, −1 for none
 * @param groups labels of the age groups that it is wanted for besides
 */
record Line(
    String matt,
    String alder,
    int population,
    int having,
    int amount,
    int values,
    Set<String> groups)
    implements Serializable {}
