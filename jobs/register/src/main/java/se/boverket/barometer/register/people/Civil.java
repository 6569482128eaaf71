package se.boverket.barometer.register.people;

/**
 * Civil status: OG unmarried, G married, S divorced, Ä widowed, RP, SP, EP the same as partners.
 */
public final class Civil {
  private static final double PARTNERS_AMONG_SAME_SEX = 0.4;

  private Civil() {}

  /** The code of a person. */
  public static String of(Dice dice, Residents residents, int person) {
    long id = residents.id(person);
    int age = residents.age(person);
    if (age < Ages.ADULT) {
      return "OG";
    }
    return couple(residents, person)
        ? together(dice, residents, person)
        : alone(age, dice.unit(id, Trait.CIVIL.once()));
  }

  private static boolean couple(Residents residents, int person) {
    int first = residents.first(residents.household(person));
    boolean two = residents.size(residents.household(person)) > 1 && residents.partner(first + 1);
    return two && person <= first + 1;
  }

  private static String together(Dice dice, Residents residents, int person) {
    int head = residents.first(residents.household(person));
    double u = dice.unit(residents.id(head), Trait.CIVIL.once());
    double married = Math.min(0.9, 0.2 + residents.age(head) / 80.0);
    boolean sameSex = residents.kon(head) == residents.kon(head + 1);
    if (u >= married) {
      return "OG";
    }
    return sameSex && u < PARTNERS_AMONG_SAME_SEX * married ? "RP" : "G";
  }

  private static String alone(int age, double u) {
    double widowed = age < 50 ? 0.002 : Math.min(0.8, (age - 50) * (age - 50) / 2000.0);
    double divorced = age < 30 ? 0.01 : 0.25;
    if (u < widowed) {
      return u < 0.0005 ? "EP" : "Ä";
    }
    if (u < widowed + divorced) {
      return u < widowed + 0.0005 ? "SP" : "S";
    }
    return "OG";
  }
}
