package se.boverket.barometer.register.people;

import se.boverket.barometer.register.land.Country;

/** Who belongs to a household in a year: children come and leave, the old die. */
final class Households {
  private static final int YOUNGEST_MOTHER = 21;
  private static final int OLDEST_MOTHER = 41;
  private static final int OLDEST_CHILD = 30;
  private static final int LONGEST_AGO = 40;
  private static final int LEAVING_FROM = 22;
  private static final int LEAVING_YEARS = 9;
  private static final double BIRTHS_IN_COUPLES = 0.1;
  private static final double BIRTHS_TO_SINGLES = 0.02;

  private final Dice dice;
  private final Lines lines;

  Households(Dice dice, Lines lines) {
    this.dice = dice;
    this.lines = lines;
  }

  Episode at(long line, int year) {
    return lines.at(line, year);
  }

  int size(long line, int year) {
    int[] size = new int[1];
    Members count =
        new Members() {
          @Override
          public void known(long id, int model, int age) {
            size[0]++;
          }

          @Override
          public void born(long id, int age) {
            size[0]++;
          }
        };
    visit(line, lines.at(line, year), year, count);
    return size[0];
  }

  /** Tells the members that live in the household at 31 December. */
  void visit(long line, Episode episode, int year, Members members) {
    Stock stock = lines.stock(line);
    int first = stock.first()[episode.model()];
    int since = year - episode.anchor();
    for (int p = first; p < stock.first()[episode.model() + 1]; p++) {
      long id = PersonId.of(line, episode, p - first);
      if (here(stock.people(), p, since)
          && (since <= 0 || atHome(id, stock.people(), p, since))
          && lines.alive(id, stock.people().age()[p], episode, year)) {
        members.known(id, p, stock.people().age()[p] + since);
      }
    }
    for (int y = Math.max(year - OLDEST_CHILD, episode.anchor() - LONGEST_AGO); y <= year; y++) {
      long id = PersonId.born(line, episode, y);
      if (notDealt(id, episode, y, year) && birth(id, stock, episode, y)) {
        members.born(id, year - y);
      }
    }
  }

  /**
   * Whether a child of a year could live here without standing among those who were dealt out: born
   * after the anchor, or so long before it that it had left by then.
   */
  private boolean notDealt(long id, Episode episode, int born, int year) {
    if (born > episode.anchor()) {
      return true;
    }
    boolean left = born <= episode.anchor() - LEAVING_FROM;
    int leaving = Ages.ADULT + dice.below(LEAVING_FROM - Ages.ADULT, id, Trait.LEAVING.once());
    return left && year < episode.anchor() && year - born < leaving;
  }

  private static boolean here(People people, int person, int since) {
    return people.age()[person] + since >= 0 && people.arrival()[person] - Country.YEAR <= since;
  }

  private boolean atHome(long id, People people, int person, int since) {
    int leaving = LEAVING_FROM + dice.below(LEAVING_YEARS, id, Trait.LEAVING.once());
    return people.role()[person] != Role.CHILD.code() || people.age()[person] + since < leaving;
  }

  private boolean birth(long id, Stock stock, Episode episode, int year) {
    People people = stock.people();
    int first = stock.first()[episode.model()];
    for (int p = first; p < stock.first()[episode.model() + 1] && stock.head(p); p++) {
      int age = people.age()[p] + year - episode.anchor();
      if (people.kon()[p] == 2 && age >= YOUNGEST_MOTHER && age <= OLDEST_MOTHER) {
        // Those who are alone now were not always when their grown-up children were born.
        boolean couple = year < episode.anchor() || stock.partnered(episode.model());
        return dice.unit(id, Trait.BIRTH.once()) < (couple ? BIRTHS_IN_COUPLES : BIRTHS_TO_SINGLES);
      }
    }
    return false;
  }
}
