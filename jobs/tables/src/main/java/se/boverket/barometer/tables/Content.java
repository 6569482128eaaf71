package se.boverket.barometer.tables;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * What tables say, as digests: a year that was made again and says the same is no reason to make
 * again what rests on it.
 *
 * @param store where the tables lie
 */
public record Content(TableStore store) {

  /**
   * Digest of some columns of a table's year: the same whatever the order and the files of its
   * rows. Empty where there is no such table.
   *
   * @param columns names, at least one
   */
  public String of(Contract contract, List<String> columns, int ar) {
    if (!store.exists(contract)) {
      return "";
    }
    Row sums =
        store
            .readYear(contract, ar)
            .selectExpr("xxhash64(%s) AS h".formatted(marked(columns)))
            .selectExpr("count(*)", "sum(CAST(h AS DECIMAL(20, 0)))", "bit_xor(h)")
            .head();
    return Stream.of(0, 1, 2)
        .map(i -> String.valueOf(sums.<Object>getAs(i)))
        .collect(Collectors.joining(" "));
  }

  /** Digest of a year of each of some tables, by name of the table. */
  public Map<String, String> of(List<Contract> contracts, int ar) {
    Map<String, String> digests = new TreeMap<>();
    contracts.forEach(c -> digests.put(c.table(), of(c, c.names(), ar)));
    return digests;
  }

  /** A missing value leaves a hash as it was: that it is missing goes in too. */
  private static String marked(List<String> columns) {
    return columns.stream()
        .map(c -> "%1$s, isnull(%1$s)".formatted(c))
        .collect(Collectors.joining(", "));
  }
}
