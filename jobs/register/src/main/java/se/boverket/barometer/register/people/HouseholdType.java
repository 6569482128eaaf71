package se.boverket.barometer.register.people;

/** Household types in the order of SCB's DeSO table. */
public enum HouseholdType {
  COUPLE_WITH_CHILDREN("SMMB", 2),
  COUPLE("SMUB", 2),
  SINGLE_WITH_CHILDREN("ESMB", 1),
  SINGLE("ESUB", 1),
  OTHER("OVRIGA", 2);

  static final HouseholdType[] ALL = values();

  private final String code;
  private final int heads;

  HouseholdType(String code, int heads) {
    this.code = code;
    this.heads = heads;
  }

  /** SCB's short name in its statistical database. */
  public String code() {
    return code;
  }

  /** The number of adults without whom there is no such household. */
  int heads() {
    return heads;
  }
}
