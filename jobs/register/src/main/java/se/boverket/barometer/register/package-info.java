/** A synthetic register with real marginals. */
package se.boverket.barometer.register;
