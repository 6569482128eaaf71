package se.boverket.barometer.register.people;

import java.util.Arrays;
import java.util.stream.IntStream;
import se.boverket.barometer.register.land.Area;
import se.boverket.barometer.register.land.Marginals;

/**
 * Who works, seeks work, studies or lives on assistance in an area and year. The shares are the
 * area's; who it is follows from age, schooling, origin and a lasting and a passing part of luck.
 */
public final class Labour {
  /** BAS codes. */
  public static final byte EMPLOYED = 1;

  static final byte UNEMPLOYED = 2;
  static final byte STUDENT = 3;
  static final byte PENSIONER = 4;
  static final byte SICK = 5;
  static final byte CHILD = 8;
  static final byte OTHER = 9;

  // Persons 20-64 with at least ten months of assistance or more than half a year of unemployment,
  // per unemployed person 16-64 at the turn of the year: Karlstad's published shares give 0.7-0.8.
  private static final double EXPOSED_PER_UNEMPLOYED = 0.8;
  private static final int HALF_YEAR = 182;

  private final Dice dice;
  private final Residents residents;
  private final int year;
  private final byte[] status;
  private final short[] daysUnemployed;
  private final byte[] months;

  /** Draws an area's year. */
  public Labour(Dice dice, Residents residents, int year) {
    this.dice = dice;
    this.residents = residents;
    this.year = year;
    this.status = new byte[residents.persons()];
    this.daysUnemployed = new short[residents.persons()];
    this.months = new byte[residents.persons()];
  }

  /** Deals out employment by the area's shares. */
  public Labour deal(Area area) {
    Marginals known = area.marginals();
    int n = residents.persons();
    for (int p = 0; p < n; p++) {
      status[p] = outsideWorkingAge(p);
    }
    int[] working = aged(16, 64);
    double u = dice.unit(area.number(), Trait.LABOUR.in(year));
    int[] count = Quota.share(known.work(), working.length, u);
    int[] order = Rank.ascending(working, this::attachment);
    int[] idle = Arrays.copyOf(order, working.length - count[0]);
    for (int i = idle.length; i < order.length; i++) {
      status[order[i]] = EMPLOYED;
    }
    int[] seeking = Rank.ascending(idle, this::staysAway);
    for (int i = 0; i < seeking.length; i++) {
      status[seeking[i]] = i < count[1] ? UNEMPLOYED : outside(seeking[i]);
    }
    double exposed = EXPOSED_PER_UNEMPLOYED * known.unemployed() * aged(20, 64).length;
    expose(idle, Quota.round(exposed, dice.unit(area.number(), Trait.ASSISTANCE.in(year))));
    return this;
  }

  /** BAS: 1 employed, 2 unemployed, 3 student, 4 pensioner, 5 sick, 8 child, 9 other. */
  public int status(int person) {
    return status[person];
  }

  /** Days of unemployment, 0-365. */
  public int daysUnemployed(int person) {
    return daysUnemployed[person];
  }

  /** Days of study, 0-300. */
  public int daysOfStudy(int person) {
    double u = dice.unit(residents.id(person), Trait.DAYS.in(year));
    return status[person] == STUDENT ? (int) (180 + 120 * u) : 0;
  }

  /** Days in a labour-market programme, 0-240. */
  public int daysInProgramme(int person) {
    double u = dice.unit(residents.id(person), Trait.DAYS.in(year));
    return status[person] == UNEMPLOYED && u > 0.7 ? (int) (240 * (u - 0.7) / 0.3) : 0;
  }

  /** Months of economic assistance, 0-12. */
  public int monthsOfAssistance(int person) {
    return months[person];
  }

  /** Whether the person is 20-64 and counts in V3 (method, section 1). */
  public boolean exposed(int person) {
    int age = residents.age(person);
    return age >= 20 && age <= 64 && (months[person] >= 10 || daysUnemployed[person] > HALF_YEAR);
  }

  private void expose(int[] idle, int exposed) {
    int[] grown =
        Arrays.stream(idle).filter(p -> residents.age(p) >= 20 && status[p] != STUDENT).toArray();
    int[] order = Rank.ascending(grown, p -> attachment(p) - (status[p] == UNEMPLOYED ? 1 : 0));
    for (int i = 0; i < order.length; i++) {
      int p = order[i];
      double u = dice.unit(residents.id(p), Trait.DAYS.in(year));
      if (i >= exposed) {
        daysUnemployed[p] = (short) (status[p] == UNEMPLOYED ? 1 + u * HALF_YEAR : 0);
        months[p] = (byte) (u < 0.06 ? 1 + u * 150 : 0);
      } else if (status[p] == UNEMPLOYED) {
        daysUnemployed[p] = (short) (HALF_YEAR + 1 + u * HALF_YEAR);
        months[p] = (byte) (u < 0.3 ? 1 + u * 40 : 0);
      } else {
        months[p] = (byte) (10 + u * 3);
      }
    }
  }

  private double attachment(int p) {
    int age = residents.age(p);
    double youth = age < 20 ? -1.8 : age < 25 ? -0.5 : 0;
    double wear = age >= 60 ? -0.5 : 0;
    int level = residents.schooling[p];
    double skill = level <= Schooling.PRIMARY ? -0.6 : level == Schooling.SECONDARY ? 0 : 0.2;
    boolean newcomer = year - residents.arrival(p) < 5;
    double abroad = residents.region(p) == 0 ? 0 : newcomer ? -0.8 : -0.3;
    return youth + wear + skill + abroad + luck(p);
  }

  private double luck(int p) {
    long id = residents.id(p);
    double now = dice.bell(id, Trait.LABOUR.in(year)) + dice.bell(id, Trait.LABOUR.in(year - 1));
    return dice.bell(id, Trait.LABOUR.once()) + 0.4 * now;
  }

  private double staysAway(int p) {
    int age = residents.age(p);
    return (age < 20 || age > 61 ? 1.2 : 0) + dice.bell(residents.id(p), Trait.SEARCH.in(year));
  }

  private byte outside(int p) {
    int age = residents.age(p);
    double u = dice.unit(residents.id(p), Trait.SEARCH.once());
    if (age < 20 || age < 30 && u < 0.6) {
      return STUDENT;
    }
    return age > 61 ? PENSIONER : u < 0.5 ? SICK : OTHER;
  }

  private byte outsideWorkingAge(int p) {
    int age = residents.age(p);
    if (age < 65) {
      return CHILD;
    }
    double working = age < 70 ? 0.25 : age < 75 ? 0.13 : 0.03;
    return dice.unit(residents.id(p), Trait.LABOUR.once()) < working ? EMPLOYED : PENSIONER;
  }

  private int[] aged(int from, int to) {
    return aged(residents, from, to);
  }

  static int[] aged(Residents residents, int from, int to) {
    return IntStream.range(0, residents.persons())
        .filter(p -> residents.age(p) >= from && residents.age(p) <= to)
        .toArray();
  }
}
