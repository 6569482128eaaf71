package se.boverket.barometer.tables;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;

/**
 * What tables say, as digests: a year that was made again and says the same is no reason to make
 * again what rests on it.
 *
 * @param store where the tables lie
 */
public record Content(TableStore store) {

  /**
   * Digests of parts of a table's year, in one pass: the same whatever the order and the files of
   * its rows. Empty where there is no such table.
   *
   * @param parts columns by name of the part, at least one of each
   * @return by name of the part
   */
  public Map<String, String> of(Contract contract, Map<String, List<String>> parts, int ar) {
    List<String> names = List.copyOf(parts.keySet());
    Map<String, String> digests = new TreeMap<>();
    if (!store.exists(contract)) {
      names.forEach(name -> digests.put(name, ""));
      return digests;
    }
    Row sums =
        store
            .readYear(contract, ar)
            .selectExpr(each(names, i -> hash(parts.get(names.get(i)), i)))
            .selectExpr(each(names, Content::sums))
            .head();
    IntStream.range(0, names.size()).forEach(i -> digests.put(names.get(i), sums.getString(i)));
    return digests;
  }

  /** Digest of a year of each of some tables, by name of the table. */
  public Map<String, String> of(List<Contract> contracts, int ar) {
    Map<String, String> digests = new TreeMap<>();
    contracts.forEach(c -> digests.putAll(of(c, Map.of(c.table(), c.names()), ar)));
    return digests;
  }

  private static String[] each(List<String> names, IntFunction<String> expression) {
    return IntStream.range(0, names.size()).mapToObj(expression).toArray(String[]::new);
  }

  private static String hash(List<String> columns, int part) {
    return "xxhash64(%s) AS h%d".formatted(marked(columns), part);
  }

  private static String sums(int part) {
    return "concat_ws(' ', count(*), coalesce(sum(CAST(h%1$d AS DECIMAL(20, 0))), 0), coalesce(bit_xor(h%1$d), 0))"
        .formatted(part);
  }

  /** A missing value leaves a hash as it was: that it is missing goes in too. */
  private static String marked(List<String> columns) {
    return columns.stream()
        .map(c -> "%1$s, isnull(%1$s)".formatted(c))
        .collect(Collectors.joining(", "));
  }
}
