/** What a table is: layer, contract, store, ledger. Knows no statistics. */
package se.boverket.barometer.tables;
