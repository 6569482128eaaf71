package se.boverket.barometer.microdata.raw;

import java.io.Serializable;

/**
 * A row that broke no rule but may share its key with another one; nothing in it is a value.
 *
 * @param file name
 * @param line in it
 * @param key1 a salted hash of its key
 * @param key2 another one
 * @param latest SenPNr = 1
 * @param reused AterPNr = 1
 */
record Suspect(String file, long line, long key1, long key2, boolean latest, boolean reused)
    implements Serializable {}
