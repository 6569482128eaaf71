package se.boverket.barometer.register.people;

/**
 * How children do in school and preschool in a year. Levels are the country's; who it is is luck.
 */
public final class Youth {
  /** The age at the end of the year in which pupils leave the ninth year. */
  public static final int LEAVING = 16;

  // Enrolled by age 1-5, per hundred: Skolverket's figures for 2022, rounded.
  private static final int[] ENROLLED = {51, 91, 95, 96, 96};

  private final Dice dice;
  private final Residents residents;
  private final int year;

  /** The children of an area in a year. */
  public Youth(Dice dice, Residents residents, int year) {
    this.dice = dice;
    this.residents = residents;
    this.year = year;
  }

  /** Whether a pupil who left the ninth year can go on to upper secondary school. */
  public boolean eligible(int pupil) {
    int home = residents.first(residents.household(pupil));
    double chance = residents.schooling[home] <= Schooling.PRIMARY ? 0.76 : 0.9;
    boolean newcomer = year - residents.arrival(pupil) < 5;
    return dice.unit(residents.id(pupil), Trait.SCHOOL.in(year)) < chance - (newcomer ? 0.3 : 0);
  }

  /** Whether a child is of the ages of preschool, 1-5. */
  public boolean ofPreschoolAge(int child) {
    return residents.age(child) >= 1 && residents.age(child) <= ENROLLED.length;
  }

  /** Whether a child of 1-5 is enrolled in preschool. */
  public boolean enrolled(int child) {
    double away = residents.region(child) == 0 ? 0 : 0.08;
    double chance = ENROLLED[residents.age(child) - 1] / 100.0 - away;
    return dice.unit(residents.id(child), Trait.PRESCHOOL.in(year)) < chance;
  }
}
