package se.boverket.barometer.register;

import java.util.List;

/**
 * How a year's measures come out, by the register's own tallies (method, sections 1-3).
 *
 * @param mean of the socioekonomiskt index over RegSO, unweighted, per cent
 * @param deviation standard deviation of the same, population formula
 * @param types RegSO of omradestyp 1 … 5
 * @param agreement share of all RegSO with the official omradestyp of 2022, 0-1
 * @param inequality dissimilarity of the lowest and the highest income quintile over RegSO, 0-100
 */
public record RegisterQuality(
    double mean, double deviation, List<Integer> types, double agreement, double inequality) {}
