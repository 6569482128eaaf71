package se.boverket.barometer.register.people;

/** Receives the members of a household one by one. */
interface Members {

  /**
   * A member who was dealt out.
   *
   * @param id the person's number for life
   * @param model the person in the stock that it is a copy of
   * @param age years
   */
  void known(long id, int model, int age);

  /** A child born after the household's anchor year. */
  void born(long id, int age);
}
