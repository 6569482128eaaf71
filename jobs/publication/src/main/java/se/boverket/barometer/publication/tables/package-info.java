/** What each published table holds, by the name of the table. */
package se.boverket.barometer.publication.tables;
