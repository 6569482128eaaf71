package se.boverket.barometer.disclosure;

/** Observation status (SDMX CL_OBS_STATUS), in the order in which the later one stands. */
enum Letter {
  /** Normal. */
  A,
  /** Definition differs. */
  D,
  /** Estimated. */
  E,
  /** Low reliability. */
  U,
  /** Provisional. */
  P,
  /** Break in series. */
  B,
  /** Source missing. */
  O,
  /** Cannot exist. */
  M,
  /** Suppressed. */
  Q
}
