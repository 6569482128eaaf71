/** The annual report and the summary, made of nothing but the published tables. */
package se.boverket.barometer.publication.report;
