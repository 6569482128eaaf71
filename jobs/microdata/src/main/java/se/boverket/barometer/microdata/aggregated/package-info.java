/** One cell: area × groups × year, unprotected counts and sums, and the cell key. */
package se.boverket.barometer.microdata.aggregated;
