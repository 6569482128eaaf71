/** Tables that are made of the published ones, in plain arrays: nothing here is confidential. */
package se.boverket.barometer.publication.derived;
