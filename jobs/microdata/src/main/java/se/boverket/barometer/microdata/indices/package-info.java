/** One area × measure × year, computed from unprotected cells. */
package se.boverket.barometer.microdata.indices;
