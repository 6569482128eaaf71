/**
 * Suppression and its attacker: which cells of linked, nested tables stay open so that no hidden
 * cell can be computed back, and what a reader can compute from those that do.
 */
package se.boverket.barometer.disclosure.suppression;
