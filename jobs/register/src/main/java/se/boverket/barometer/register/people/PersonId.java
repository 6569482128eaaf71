package se.boverket.barometer.register.people;

/** A person's number for life: line, household on the line, place in the household. */
final class PersonId {
  private static final int EPISODE_BITS = 6;
  private static final int MEMBER_BITS = 7;
  private static final int FIRST_BIRTH = 80;

  private PersonId() {}

  static long of(long line, Episode episode, int member) {
    long household = line << EPISODE_BITS | episode.number() + (1 << EPISODE_BITS - 1);
    return household << MEMBER_BITS | member;
  }

  /** The number of a child that the household got in a year after its anchor. */
  static long born(long line, Episode episode, int year) {
    return of(line, episode, FIRST_BIRTH + year - episode.anchor());
  }
}
