package se.boverket.barometer.tables;

/**
 * The one exception that the system throws on purpose: what is wrong, why, and what to do, with the
 * exit code that the command ends with. The message never holds a person's value.
 */
public final class Stop extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final Exit exit;

  private Stop(Exit exit, String message, Throwable cause) {
    super(message, cause);
    this.exit = exit;
  }

  /** A setting or an argument is wrong. */
  public static Stop usage(String message) {
    return new Stop(Exit.USAGE, message, null);
  }

  /** The data of a delivery or a file breaks its contract; nothing was stored. */
  public static Stop refused(String message) {
    return new Stop(Exit.REFUSED, message, null);
  }

  /** Something has to be there first: a file, a key, an earlier step. */
  public static Stop missing(String message) {
    return new Stop(Exit.MISSING, message, null);
  }

  /** What is stored is not what it should be: rights, checksums, contracts, invariants. */
  public static Stop integrity(String message) {
    return new Stop(Exit.INTEGRITY, message, null);
  }

  /** As {@link #integrity(String)}, with the cause; pass no cause that can quote a row. */
  public static Stop integrity(String message, Throwable cause) {
    return new Stop(Exit.INTEGRITY, message, cause);
  }

  /** Another run works on the same store. */
  public static Stop locked(String message) {
    return new Stop(Exit.LOCKED, message, null);
  }

  /** What would be published can disclose something about a person. */
  public static Stop disclosure(String message) {
    return new Stop(Exit.DISCLOSURE, message, null);
  }

  /** How the command ends. */
  public Exit exit() {
    return exit;
  }
}
