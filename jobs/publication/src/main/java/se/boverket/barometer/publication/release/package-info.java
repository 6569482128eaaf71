/** How a release comes into being as a whole: staging, numbering, checksums, revision. */
package se.boverket.barometer.publication.release;
