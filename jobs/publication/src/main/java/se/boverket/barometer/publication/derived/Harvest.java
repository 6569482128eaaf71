package se.boverket.barometer.publication.derived;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Contract;

/**
 * Takes down figures while the published tables are written, so that nothing is read a second time.
 * Tables may be written side by side: each figure comes from one of them.
 */
public final class Harvest {
  private final List<Integer> years;
  private final List<Pick> picks;
  private final Map<Area, Line[]> lines = new ConcurrentHashMap<>();

  /**
   * Nothing taken down yet.
   *
   * @param years reference years, ascending
   * @param series what is followed over time
   */
  public Harvest(Collection<Integer> years, Series series) {
    this.years = List.copyOf(years);
    this.picks = series.picks();
  }

  /** Sees every row of a table. */
  public Consumer<Row> reader(Contract contract) {
    Notebook notebook = new Notebook(lines, picks.size(), years.size());
    List<PickReader> readers =
        IntStream.range(0, picks.size())
            .filter(i -> picks.get(i).table().equals(contract.table()))
            .mapToObj(i -> new PickReader(picks.get(i), i, years, contract))
            .toList();
    return row -> {
      for (PickReader reader : readers) {
        reader.row(row, notebook);
      }
    };
  }

  /** All that was taken down. */
  public Figures figures() {
    Map<String, SortedMap<Area, Line>> sorted = new HashMap<>();
    picks.forEach(p -> sorted.put(p.id(), new TreeMap<>()));
    lines.forEach(
        (area, of) ->
            IntStream.range(0, of.length)
                .filter(i -> of[i] != null)
                .forEach(i -> sorted.get(picks.get(i).id()).put(area, of[i])));
    return new Figures(years, sorted);
  }
}
