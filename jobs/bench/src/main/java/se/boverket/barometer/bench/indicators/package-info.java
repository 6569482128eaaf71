/** What one more indicator costs. */
package se.boverket.barometer.bench.indicators;
