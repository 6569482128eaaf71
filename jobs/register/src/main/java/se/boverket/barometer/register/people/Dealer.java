package se.boverket.barometer.register.people;

import java.util.Arrays;

/** Deals the persons of one area out to its households: who lives with whom. */
final class Dealer {
  private static final int AGE_AT_BIRTH = 29;

  private final Dice dice;
  private final long area;
  private final Ages ages;
  private final HouseholdPlan plan;
  private final byte[] age;
  private final byte[] role;
  private final int[] typeStart = new int[HouseholdType.ALL.length + 1];
  private final int[] first;
  private int dealt;

  Dealer(Dice dice, long area, int[] households, Ages ages) {
    this.dice = dice;
    this.area = area;
    this.ages = ages;
    this.plan = HouseholdPlan.fit(households, ages);
    int persons = ages.between(0, Ages.OLDEST);
    this.age = new byte[persons];
    this.role = new byte[persons];
    for (int type = 0; type < plan.counts().length; type++) {
      typeStart[type + 1] = typeStart[type] + plan.counts()[type];
    }
    this.first = new int[typeStart[typeStart.length - 1] + 1];
  }

  /** The households, their members' ages and roles; tenure and the other traits still empty. */
  Stock deal() {
    int[][] members = new int[first.length - 1][];
    families(members);
    for (int h = start(HouseholdType.COUPLE); h < end(HouseholdType.COUPLE); h++) {
      int head = anyone(h, Trait.COUPLE);
      members[h] = new int[] {head, partner(head, h)};
    }
    for (int h = start(HouseholdType.SINGLE); h < end(HouseholdType.SINGLE); h++) {
      members[h] = new int[] {anyone(h, Trait.ALONE)};
    }
    others(members);
    for (int h = 0; h < members.length; h++) {
      settle(h, members[h]);
    }
    return new Stock(typeStart, first, new byte[first.length - 1], People.of(age, role));
  }

  private void families(int[][] members) {
    int couples = plan.counts()[HouseholdType.COUPLE_WITH_CHILDREN.ordinal()];
    int singles = start(HouseholdType.SINGLE_WITH_CHILDREN);
    int n = couples + plan.counts()[HouseholdType.SINGLE_WITH_CHILDREN.ordinal()];
    int[] children = children();
    int[] size = Siblings.sizes(n, children.length, dice, area);
    int next = 0;
    for (int f : Rank.ascending(n, i -> dice.unit(key(i), Trait.FAMILY.once()))) {
      int h = f < couples ? f : singles + f - couples;
      int heads = f < couples ? 2 : 1;
      int[] family = new int[heads + size[f]];
      System.arraycopy(children, next, family, heads, size[f]);
      next += size[f];
      int oldest = Arrays.stream(family, heads, family.length).max().orElse(0);
      family[0] =
          ages.takeAdultNear(oldest + AGE_AT_BIRTH + 4.5 * dice.bell(key(h), Trait.PARENT.once()));
      if (heads == 2) {
        family[1] = partner(family[0], h);
      }
      members[h] = family;
    }
  }

  /** Everyone who lives with parents, nearly by age, so that neighbours may be siblings. */
  private int[] children() {
    int young = plan.young();
    int minors = ages.between(0, Ages.ADULT - 1);
    // A lone minor without any adult in the area has to be the head of the household.
    int n = ages.between(Ages.ADULT, Ages.OLDEST) == 0 ? minors - 1 : minors + young;
    int[] children = new int[Math.max(0, n)];
    for (int i = 0; i < children.length; i++) {
      children[i] = ages.takeAt(0);
    }
    int[] order =
        Rank.ascending(
            children.length, i -> children[i] + 3 * dice.bell(key(i), Trait.CHILD.once()));
    return Arrays.stream(order).map(i -> children[i]).toArray();
  }

  private void others(int[][] members) {
    int from = start(HouseholdType.OTHER);
    int n = end(HouseholdType.OTHER) - from;
    int rest = ages.between(0, Ages.OLDEST);
    for (int i = 0; i < n; i++) {
      int size = (int) ((long) rest * (i + 1) / n - (long) rest * i / n);
      int[] household = new int[size];
      for (int j = 0; j < size; j++) {
        household[j] = anyone(64L * (from + i) + j, Trait.FAMILY);
      }
      members[from + i] = household;
    }
  }

  private void settle(int household, int[] members) {
    int type = type(household);
    for (int j = 0; j < members.length; j++) {
      age[dealt] = (byte) members[j];
      role[dealt++] = roleOf(type, j).code();
    }
    first[household + 1] = dealt;
  }

  private static Role roleOf(int type, int place) {
    if (place == 0) {
      return Role.HEAD;
    }
    if (type == HouseholdType.OTHER.ordinal()) {
      return Role.ADULT;
    }
    return place == 1 && HouseholdType.ALL[type].heads() == 2 ? Role.PARTNER : Role.CHILD;
  }

  private int partner(int head, int household) {
    return ages.takeAdultNear(head + 2.5 * dice.bell(key(household), Trait.COUPLE.once()));
  }

  private int anyone(long household, Trait trait) {
    return ages.takeAt(dice.below(ages.between(0, Ages.OLDEST), key(household), trait.once() + 64));
  }

  private int type(int household) {
    int type = 0;
    while (typeStart[type + 1] <= household) {
      type++;
    }
    return type;
  }

  private int start(HouseholdType type) {
    return typeStart[type.ordinal()];
  }

  private int end(HouseholdType type) {
    return typeStart[type.ordinal() + 1];
  }

  private long key(long place) {
    return area << 32 | place;
  }
}
