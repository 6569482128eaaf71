package se.boverket.barometer.register.people;

/** The level of education reached so far, as SUN code. */
public final class Education {
  private static final String UNKNOWN = "999";
  private static final int SECONDARY_DONE = 19;
  private static final int SHORT_DONE = 22;
  private static final int LONG_DONE = 25;
  // By level and by a toss of the person.
  private static final String[][] CODES = {
    {UNKNOWN, UNKNOWN},
    {"206", "204"},
    {"327", "337"},
    {"413", "527"},
    {"537", "547"}
  };

  private Education() {}

  /** Three digits, 999 for unknown. The oldest with primary schooling have folkskola (106). */
  public static String code(Residents residents, int person) {
    int age = residents.age(person);
    int level = Math.min(residents.schooling[person], reachable(age));
    if (level == Schooling.PRIMARY && age >= 75) {
      return "106";
    }
    return CODES[level][(int) (residents.id(person) * 0x9E3779B97F4A7C15L >>> 63)];
  }

  private static int reachable(int age) {
    if (age < SECONDARY_DONE) {
      return Schooling.PRIMARY;
    }
    if (age < SHORT_DONE) {
      return Schooling.SECONDARY;
    }
    return age < LONG_DONE ? Schooling.SHORT_TERTIARY : Schooling.LONG_TERTIARY;
  }
}
