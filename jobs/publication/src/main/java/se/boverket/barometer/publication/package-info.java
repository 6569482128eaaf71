/** OPEN: published tables, exports, report. */
package se.boverket.barometer.publication;
