/** Invariants of a published table, checked row by row while the table is written. */
package se.boverket.barometer.publication.check;
