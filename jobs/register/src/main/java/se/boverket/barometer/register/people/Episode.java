package se.boverket.barometer.register.people;

/**
 * A household on its line.
 *
 * @param number 0 for the household of the reference year, positive after it, negative before
 * @param anchor the year in which its members have the ages of their models
 * @param model household in the stock of the line's area that it is a copy of
 * @param start first year
 */
record Episode(int number, int anchor, int model, int start) {}
