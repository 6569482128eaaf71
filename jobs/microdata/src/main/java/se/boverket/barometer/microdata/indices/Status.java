package se.boverket.barometer.microdata.indices;

import java.util.Comparator;
import java.util.stream.Stream;

/** Status letters, SDMX CL_OBS_STATUS. */
final class Status {
  static final String NORMAL = "A";
  static final String ESTIMATED = "E";
  static final String DEFINITION_DIFFERS = "D";
  static final String SOURCE_MISSING = "O";
  static final String CANNOT_EXIST = "M";
  static final String UNCERTAIN = "U";
  static final String SUPPRESSED = "Q";
  private static final String ORDER = "ADEUPBOMQ";

  private Status() {}

  /** Of several letters the one that stands: the later of A D E U P B O M Q. */
  static String later(Stream<String> letters) {
    return letters.max(Comparator.comparingInt(ORDER::indexOf)).orElse(NORMAL);
  }
}
