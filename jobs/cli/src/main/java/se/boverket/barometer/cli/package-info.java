/** Commands; wires the jobs; the only place that knows all rooms. */
package se.boverket.barometer.cli;
