package se.boverket.barometer.measures;

/** Why a measure has no value. All are published as {@code M}, "cannot exist". */
public enum Status {
  /** Nobody lives in the whole. */
  NO_POPULATION("nobody is counted"),
  /** Everybody belongs to one group, so there is nobody to be segregated from. */
  ONE_GROUP("everybody belongs to one group"),
  /** The group asked for has no members. */
  EMPTY_GROUP("the group has no members"),
  /** The polynomial needs more cut points than the categories have. */
  TOO_FEW_THRESHOLDS("too few distinct cut points for the polynomial"),
  /** The measure needs coordinates that are not there. */
  NO_GEOMETRY("no coordinates");

  private final String reason;

  Status(String reason) {
    this.reason = reason;
  }

  /** The reason in plain words, for a footnote. */
  public String reason() {
    return reason;
  }
}
