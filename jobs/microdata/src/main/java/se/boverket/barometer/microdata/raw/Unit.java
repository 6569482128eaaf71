package se.boverket.barometer.microdata.raw;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What one unit of a delivered amount is worth; amounts are stored in SEK. */
public enum Unit {
  SEK("SEK", 1),
  HUNDREDS("100SEK", 100);

  private final String written;
  private final int factor;

  Unit(String written, int factor) {
    this.written = written;
    this.factor = factor;
  }

  /** SEK in one unit. */
  int factor() {
    return factor;
  }

  static Optional<Unit> of(String written) {
    return Arrays.stream(values()).filter(u -> u.written.equalsIgnoreCase(written)).findFirst();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(u -> u.written).toList();
  }
}
