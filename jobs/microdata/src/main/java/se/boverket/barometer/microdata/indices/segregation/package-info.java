/**
 * How groups are spread over neighbourhoods: counts of groups by neighbourhood in, rows of the
 * tables out. Plain Java on arrays; knows codes of areas but not where they come from.
 */
package se.boverket.barometer.microdata.indices.segregation;
