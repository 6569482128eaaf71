package se.boverket.barometer.disclosure;

/**
 * What a rule lets through.
 *
 * @param value the value as published, null where it is not shown
 * @param letter what the rule has to say about it, {@link Letter#A} when nothing
 */
record Shown(Object value, Letter letter) {
  static final Shown SUPPRESSED = new Shown(null, Letter.Q);

  static Shown plain(Object value) {
    return new Shown(value, Letter.A);
  }
}
