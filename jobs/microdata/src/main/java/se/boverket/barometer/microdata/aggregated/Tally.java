package se.boverket.barometer.microdata.aggregated;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * The sums of one cell while persons are added to it: for each denominator persons of the ages,
 * persons counted and their keys; for each numerator persons and keys; for each amount its sum, the
 * largest size and the parts of households; and the values that medians are taken of.
 */
final class Tally implements Serializable {
  private static final long serialVersionUID = 1L;
  static final int OF_POPULATION = 3;
  static final int OF_NUMERATOR = 2;
  static final int OF_AMOUNT = 3;

  private final long[] sums;
  private final ValueCounts[] values;

  Tally(Programme programme) {
    sums =
        new long
            [OF_POPULATION * programme.populations().size()
                + OF_NUMERATOR * programme.numerators().size()
                + OF_AMOUNT * programme.amounts().size()];
    values = new ValueCounts[programme.lists().size()];
    Arrays.setAll(values, v -> new ValueCounts());
  }

  /** Adds one person to everything that he or she is part of. */
  void add(Asked asked, Row person, boolean[] counted) {
    Programme programme = asked.programme();
    long key = person.getLong(2);
    int at = 0;
    for (int p = 0; p < counted.length; p++, at += OF_POPULATION) {
      if (programme.populations().get(p).ages().has(person.getInt(1))) {
        sums[at]++;
        count(at + 1, counted[p], key);
      }
    }
    List<Programme.Numerator> numerators = programme.numerators();
    for (int n = 0; n < numerators.size(); n++, at += OF_NUMERATOR) {
      count(at, counted[numerators.get(n).population()] && asked.having(person, n), key);
    }
    amounts(asked, person, counted, at);
  }

  private void count(int at, boolean counts, long key) {
    if (counts) {
      sums[at]++;
      sums[at + 1] += key;
    }
  }

  private void amounts(Asked asked, Row person, boolean[] counted, int from) {
    List<Programme.Numerator> amounts = asked.programme().amounts();
    int column = asked.amount(0);
    int at = from;
    for (Programme.Numerator amount : amounts) {
      if (counted[amount.population()] && !person.isNullAt(column)) {
        sums[at] = Math.addExact(sums[at], person.getLong(column));
        sums[at + 1] = Math.max(sums[at + 1], Math.absExact(person.getLong(column)));
        sums[at + 2] += person.getLong(3);
      }
      at += OF_AMOUNT;
      column++;
    }
    for (int v = 0; v < values.length; v++, column++) {
      if (counted[asked.programme().lists().get(v).population()] && !person.isNullAt(column)) {
        values[v].add(person.getLong(column), 1);
      }
    }
  }

  /** This and another tally of the same cell, in this one. */
  Tally with(Programme programme, Tally other) {
    int amounts = sums.length - OF_AMOUNT * programme.amounts().size();
    for (int s = 0; s < sums.length; s++) {
      boolean largest = s >= amounts && (s - amounts) % OF_AMOUNT == 1;
      sums[s] = largest ? Math.max(sums[s], other.sums[s]) : Math.addExact(sums[s], other.sums[s]);
    }
    for (int v = 0; v < values.length; v++) {
      values[v].addAll(other.values[v]);
    }
    return this;
  }

  long sum(int place) {
    return sums[place];
  }

  ValueCounts values(int place) {
    return values[place];
  }
}
