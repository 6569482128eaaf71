package se.boverket.barometer.publication.planted;

import java.nio.file.Path;
import se.boverket.barometer.microdata.raw.Keys;

/** Planted: breaks a rule. */
final class KnowsMicrodata {
  private KnowsMicrodata() {}

  static String id(Path keys) {
    return Keys.read(keys).recordId();
  }
}
