package se.boverket.barometer.publication.derived;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Contract;

/**
 * Takes down figures while the published tables are written, so that nothing is read a second time.
 * Tables may be written side by side: each figure comes from one of them.
 */
public final class Harvest {
  private final List<Integer> years;
  private final List<Pick> picks;
  private final Map<Area, Area> areas = new ConcurrentHashMap<>();
  private final Map<String, Map<Area, Line>> lines = new HashMap<>();

  /**
   * Nothing taken down yet.
   *
   * @param years reference years, ascending
   * @param series what is followed over time
   */
  public Harvest(Collection<Integer> years, Series series) {
    this.years = List.copyOf(years);
    this.picks = series.picks();
    picks.forEach(p -> lines.put(p.id(), new HashMap<>()));
  }

  /** Sees every row of a table. */
  public Consumer<Row> reader(Contract contract) {
    List<PickReader> readers =
        picks.stream()
            .filter(p -> p.table().equals(contract.table()))
            .map(
                p ->
                    new PickReader(
                        p, contract, new PickReader.Ledger(years, areas, lines.get(p.id()))))
            .toList();
    return row -> {
      for (PickReader reader : readers) {
        reader.row(row);
      }
    };
  }

  /** All that was taken down. */
  public Figures figures() {
    Map<String, SortedMap<Area, Line>> sorted = new HashMap<>();
    lines.forEach((id, of) -> sorted.put(id, new TreeMap<>(of)));
    return new Figures(years, sorted);
  }
}
