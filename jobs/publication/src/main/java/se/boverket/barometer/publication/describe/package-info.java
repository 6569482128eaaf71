/** The documents of a release that say what is in it, for catalogues and for people. */
package se.boverket.barometer.publication.describe;
