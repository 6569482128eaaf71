package se.boverket.barometer.tables;

/** How a command ends; the codes are documented in the README and tested. */
public enum Exit {
  DONE(0),
  USAGE(2),
  REFUSED(3),
  MISSING(4),
  INTEGRITY(5),
  LOCKED(6),
  DISCLOSURE(7),
  BUG(70);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  /** The process exit status. */
  public int code() {
    return code;
  }
}
