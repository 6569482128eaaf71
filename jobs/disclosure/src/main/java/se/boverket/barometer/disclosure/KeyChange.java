package se.boverket.barometer.disclosure;

import java.io.Serializable;

/**
 * A change of the secret keys that the policy allows: every count gets a second draw of its noise.
 *
 * @param from id of the key until then
 * @param to id of the key from then on
 * @param why in words
 */
record KeyChange(String from, String to, String why) implements Serializable {}
