/** The mathematics of segregation: plain Java on count arrays, no Spark, no I/O. */
package se.boverket.barometer.measures;
