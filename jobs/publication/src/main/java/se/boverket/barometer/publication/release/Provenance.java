package se.boverket.barometer.publication.release;

import java.util.List;
import java.util.Map;

/**
 * What a release was made from. It stands in the release, so it holds nothing that differs between
 * two runs of the same things: no clock, no path, no size of a machine.
 *
 * @param deliveries in any order
 * @param codeVersion version of the programs
 * @param methodVersion version in {@code schemas/method.conf}
 * @param settings further settings that decide a figure, by name
 * @param definitions digests of the files in schemas that decide a figure, by name
 */
public record Provenance(
    List<Delivery> deliveries,
    String codeVersion,
    String methodVersion,
    Map<String, String> settings,
    Map<String, String> definitions) {}
