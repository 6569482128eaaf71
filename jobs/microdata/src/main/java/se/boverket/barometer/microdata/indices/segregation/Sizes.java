package se.boverket.barometer.microdata.indices.segregation;

import java.util.stream.IntStream;
import se.boverket.barometer.measures.Table;

/**
 * What a measure stands on.
 *
 * @param smallest persons in the smallest group with members
 * @param others persons in the other groups
 */
record Sizes(long smallest, long others) {

  /** Of all groups of a table. */
  static Sizes of(Table table) {
    double least =
        IntStream.range(0, table.groups())
            .mapToDouble(table.margins()::group)
            .filter(n -> n > 0)
            .min()
            .orElse(0);
    return new Sizes((long) least, (long) (table.margins().total() - least));
  }

  /** Of a group against everybody else. */
  static Sizes ofFirst(Table table) {
    return new Sizes((long) table.margins().group(0), (long) table.margins().others(0));
  }
}
