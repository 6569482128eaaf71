/** Measurements: ours beside others in one run. */
package se.boverket.barometer.bench;
