/** THE WALL: protection, audit, certificate. */
package se.boverket.barometer.disclosure;
