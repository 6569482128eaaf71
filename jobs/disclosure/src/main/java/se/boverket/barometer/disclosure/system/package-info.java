/**
 * What a published table is to the protection: cells over nested and crossed dimensions, each the
 * sum of the inner cells below it. Knows no method.
 */
package se.boverket.barometer.disclosure.system;
