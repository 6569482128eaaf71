package se.boverket.barometer.microdata.aggregated;

import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * The rows of a tally: one a measure that anybody of the cell is of the ages of.
 *
 * @param programme what was counted
 * @param key cell and age group, as {@link Celler} numbers them
 * @param tally the sums
 */
record CellRows(Programme programme, long key, Tally tally) {
  static final StructType SCHEMA =
      StructType.fromDDL(
          "cell bigint, matt string, alder string, i_alder bigint, namnare bigint,"
              + " namnare_nyckel bigint, taljare bigint, taljare_nyckel bigint, summa bigint,"
              + " storst bigint, hushallsdelar bigint, varden array<bigint>, till array<int>");
  private static final long KEYS = 0xFFFFFFFFL;

  Iterator<Row> iterator() {
    int group = (int) (key % Celler.AGE_GROUPS) - 1;
    String label = group < 0 ? "" : programme.groups().get(group).label();
    return programme.lines().stream()
        .filter(line -> group < 0 || line.groups().contains(label))
        .filter(line -> tally.sum(line.population() * Tally.OF_POPULATION) > 0)
        .map(line -> row(line, group < 0 ? line.alder() : label))
        .iterator();
  }

  private Row row(Line line, String alder) {
    Object[] row = new Object[SCHEMA.size()];
    row[0] = key / Celler.AGE_GROUPS;
    row[1] = line.matt();
    row[2] = alder;
    int at = line.population() * Tally.OF_POPULATION;
    row[3] = tally.sum(at);
    row[4] = tally.sum(at + 1);
    row[5] = tally.sum(at + 2) & KEYS;
    if (line.having() >= 0) {
      int having = firstNumerator() + line.having() * Tally.OF_NUMERATOR;
      row[6] = tally.sum(having);
      row[7] = tally.sum(having + 1) & KEYS;
    }
    if (line.amount() >= 0) {
      int amount =
          firstNumerator()
              + programme.numerators().size() * Tally.OF_NUMERATOR
              + line.amount() * Tally.OF_AMOUNT;
      boolean any = tally.sum(at + 1) > 0;
      IntStream.range(0, Tally.OF_AMOUNT)
          .forEach(i -> row[8 + i] = any ? (Object) tally.sum(amount + i) : null);
    }
    if (line.values() >= 0) {
      row[11] = tally.values(line.values()).values();
      row[12] = tally.values(line.values()).cumulative();
    }
    return RowFactory.create(row);
  }

  private int firstNumerator() {
    return programme.populations().size() * Tally.OF_POPULATION;
  }
}
