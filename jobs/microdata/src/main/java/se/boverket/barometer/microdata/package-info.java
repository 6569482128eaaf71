/** CONFIDENTIAL: raw, clean, aggregated, indices. */
package se.boverket.barometer.microdata;
