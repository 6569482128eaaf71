package se.boverket.barometer.register.people;

/** Who may vote and who does, in an election year. */
public final class Voters {
  private static final int OF_AGE = 18;
  private static final int YEARS_TO_CITIZENSHIP = 7;
  private static final int YEARS_TO_LOCAL_VOTE = 3;

  private final Dice dice;
  private final Residents residents;
  private final int year;

  /** The voters of an area in a year. */
  public Voters(Dice dice, Residents residents, int year) {
    this.dice = dice;
    this.residents = residents;
    this.year = year;
  }

  /** Whether there is an election in a year: 1991, 1994 and every fourth year since. */
  public static boolean electionIn(int year) {
    return year == 1991 || year >= 1994 && (year - 1994) % 4 == 0;
  }

  /** Whether a person may vote; for the Riksdag by citizenship, else by residence. */
  public boolean entitled(int person, String election) {
    int years = election.equals("RD") ? YEARS_TO_CITIZENSHIP : YEARS_TO_LOCAL_VOTE;
    boolean settled = residents.region(person) == 0 || year - residents.arrival(person) >= years;
    return residents.age(person) >= OF_AGE && settled;
  }

  /** Whether a person who may vote does; whoever votes for the Riksdag mostly votes in all. */
  public boolean votes(int person, String election) {
    double chance = election.equals("RD") ? 0.9 : 0.87;
    double school = residents.schooling[person] <= Schooling.PRIMARY ? -0.12 : 0;
    double abroad = residents.region(person) == 0 ? 0 : -0.18;
    double u = dice.unit(residents.id(person), Trait.VOTE.in(year));
    return u < chance + school + abroad;
  }
}
