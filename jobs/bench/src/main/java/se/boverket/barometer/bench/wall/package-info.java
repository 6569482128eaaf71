/** What the wall costs on a national table. */
package se.boverket.barometer.bench.wall;
