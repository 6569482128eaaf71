/**
 * Small-count rounding (Langsrud and Heldal 2018): small inner counts become zero or the base, so
 * that no small total is left and everything still adds up.
 */
package se.boverket.barometer.disclosure.rounding;
