package se.boverket.barometer.register.people;

/** A member's place in the household. */
enum Role {
  HEAD,
  PARTNER,
  ADULT,
  CHILD;

  static final Role[] ALL = values();

  byte code() {
    return (byte) ordinal();
  }
}
