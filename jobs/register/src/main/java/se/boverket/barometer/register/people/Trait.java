package se.boverket.barometer.register.people;

/** The variables that are drawn; each has its own stream of random numbers. */
enum Trait {
  THINNING,
  AGE,
  SIBLINGS,
  CHILD,
  FAMILY,
  PARENT,
  COUPLE,
  ALONE,
  SEX,
  ORIGIN,
  REGION,
  PARENTS,
  ARRIVAL,
  ABILITY,
  SCHOOLING,
  TENURE,
  RENEWAL,
  DONOR,
  LENGTH,
  DEATH,
  BIRTH,
  LEAVING,
  MOVE,
  LABOUR,
  SEARCH,
  ASSISTANCE,
  STANDARD,
  OWN_INCOME,
  DAYS,
  CIVIL,
  DWELLING,
  NORDIC,
  SCHOOL,
  PRESCHOOL,
  VOTE,
  SAFETY;

  /** The stream of this variable in a year; years are far enough apart never to meet. */
  long in(int year) {
    return ordinal() + 64L * year;
  }

  /** The stream of this variable when it does not change from year to year. */
  long once() {
    return ordinal();
  }
}
