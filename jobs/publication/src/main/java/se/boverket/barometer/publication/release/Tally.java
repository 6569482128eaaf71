package se.boverket.barometer.publication.release;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Contract;

/** Counts over the rows of one table while they are written. */
final class Tally {
  private final int year;
  private final int status;
  private final SortedSet<Integer> years = new TreeSet<>();
  private final SortedMap<String, Long> statuses = new TreeMap<>();
  private long rows;
  private int last = -1;

  Tally(Contract contract) {
    year = contract.names().indexOf("ar");
    status = contract.key().contains("status") ? -1 : contract.names().indexOf("status");
  }

  void row(Row row) {
    rows++;
    if (year >= 0 && row.getInt(year) != last) {
      last = row.getInt(year);
      years.add(last);
    }
    if (status >= 0) {
      statuses.merge(row.getString(status), 1L, Long::sum);
    }
  }

  long rows() {
    return rows;
  }

  SortedSet<Integer> years() {
    return years;
  }

  SortedMap<String, Long> statuses() {
    return statuses;
  }
}
