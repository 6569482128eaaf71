package se.boverket.barometer.microdata.raw;

import se.boverket.barometer.microdata.raw.field.Delivered;

/**
 * Neighbouring rows of files that are written alike. It stays inside its task.
 *
 * @param form which of the ways to write them
 * @param rows read once
 */
record Stretch(int form, Delivered rows) {}
