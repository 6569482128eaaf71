package se.boverket.barometer.register.people;

import java.util.Arrays;

/**
 * Everyone who lives in one area at 31 December of a year, one column a variable; the members of a
 * household stand beside each other, its heads first. The columns may be longer than the counts.
 */
public final class Residents {
  private int persons;
  private int households;

  long[] id = new long[512];
  short[] age = new short[512];
  byte[] role = new byte[512];
  byte[] kon = new byte[512];
  byte[] region = new byte[512];
  byte[] background = new byte[512];
  byte[] schooling = new byte[512];
  short[] arrival = new short[512];
  boolean[] settled = new boolean[512];
  int[] household = new int[512];

  long[] line = new long[256];
  long[] dwelling = new long[256];
  int[] first = new int[257];
  byte[] tenure = new byte[256];

  /** Persons. */
  public int persons() {
    return persons;
  }

  /** Households. */
  public int households() {
    return households;
  }

  /** The first person of a household; of the one after the last, the number of persons. */
  public int first(int household) {
    return first[household];
  }

  /** Persons in a household. */
  public int size(int household) {
    return first[household + 1] - first[household];
  }

  /** The person's number for life. */
  public long id(int person) {
    return id[person];
  }

  /** Years, 0-105. */
  public int age(int person) {
    return age[person];
  }

  /** 1 man, 2 woman. */
  public int kon(int person) {
    return kon[person];
  }

  /** FodGrEg5 as a number. */
  public int region(int person) {
    return region[person];
  }

  /** UtlSvBakg. */
  public int background(int person) {
    return background[person];
  }

  /** Year of the last immigration, 0 for none. */
  public int arrival(int person) {
    return arrival[person];
  }

  /** Whether the person was registered at 1 January too. */
  public boolean settled(int person) {
    return settled[person];
  }

  /** The household that a person belongs to. */
  public int household(int person) {
    return household[person];
  }

  /** The line that the household stands on. */
  public long line(int household) {
    return line[household];
  }

  /** The dwelling that the household lives in. */
  public long dwelling(int household) {
    return dwelling[household];
  }

  /** 1 hyresratt, 2 bostadsratt, 3 aganderatt. */
  public int tenure(int household) {
    return tenure[household];
  }

  /** The type of the household as it is now. */
  public HouseholdType type(int household) {
    boolean couple = false;
    boolean children = false;
    for (int p = first[household] + 1; p < first[household + 1]; p++) {
      if (role[p] == Role.ADULT.code()) {
        return HouseholdType.OTHER;
      }
      couple |= role[p] == Role.PARTNER.code();
      children |= role[p] == Role.CHILD.code();
    }
    if (couple) {
      return children ? HouseholdType.COUPLE_WITH_CHILDREN : HouseholdType.COUPLE;
    }
    return children ? HouseholdType.SINGLE_WITH_CHILDREN : HouseholdType.SINGLE;
  }

  /** The type of household that the dwelling was built for. */
  HouseholdType builtFor(int household) {
    return HouseholdType.ALL[Place.type(dwelling[household])];
  }

  boolean partner(int person) {
    return role[person] == Role.PARTNER.code();
  }

  /** Room for one more person of the household that is being built; its place. */
  int add() {
    if (persons == id.length) {
      widenPersons(persons * 2);
    }
    household[persons] = households;
    return persons++;
  }

  /** Ends the household that is being built; one without persons is forgotten. */
  void close(long line, long dwelling, byte tenure) {
    if (first[households] == persons) {
      return;
    }
    if (households == this.line.length) {
      widenHouseholds(households * 2);
    }
    this.line[households] = line;
    this.dwelling[households] = dwelling;
    this.tenure[households] = tenure;
    first[++households] = persons;
  }

  private void widenPersons(int n) {
    id = Arrays.copyOf(id, n);
    age = Arrays.copyOf(age, n);
    role = Arrays.copyOf(role, n);
    kon = Arrays.copyOf(kon, n);
    region = Arrays.copyOf(region, n);
    background = Arrays.copyOf(background, n);
    schooling = Arrays.copyOf(schooling, n);
    arrival = Arrays.copyOf(arrival, n);
    settled = Arrays.copyOf(settled, n);
    household = Arrays.copyOf(household, n);
  }

  private void widenHouseholds(int n) {
    line = Arrays.copyOf(line, n);
    dwelling = Arrays.copyOf(dwelling, n);
    tenure = Arrays.copyOf(tenure, n);
    first = Arrays.copyOf(first, n + 1);
  }
}
