/** What stands in a field of a delivered row, whatever the format, and what it means. */
package se.boverket.barometer.microdata.raw.field;
