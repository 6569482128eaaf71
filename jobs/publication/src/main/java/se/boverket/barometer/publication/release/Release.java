package se.boverket.barometer.publication.release;

import java.nio.file.Path;

/**
 * A release that is there.
 *
 * @param path its folder
 * @param id latest reference year and number: {@code 2022.1}
 * @param fingerprint digest of what it was made of
 * @param fresh true when this very run made it, false when it was there already
 */
public record Release(Path path, String id, String fingerprint, boolean fresh) {}
