package se.boverket.barometer.publication.derived;

import com.typesafe.config.Config;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * A measure that is followed over time.
 *
 * @param pick where its values stand; its id is the measure's
 * @param slag share, mean, median or count for an indicator, else matt
 * @param config names (namn), meaning (forklaring), unit, decimals, what is better (riktning)
 * @param omraden true where it is built on the neighbourhoods within an area, so that it can be
 *     compared over one division only
 * @param brott first years that cannot be compared with the years before
 */
public record Serie(
    Pick pick, String slag, Config config, boolean omraden, SortedSet<Integer> brott) {
  private static final String DELIVERED = "omradesdata";
  static final Map<String, Object> TOTAL = Map.of("kon", "T", "alder", "T", "bakgrund", "T");

  /** The total of an indicator. */
  static Serie indicator(Config indicator) {
    String id = indicator.getString("id");
    Map<String, Object> where = new TreeMap<>(Map.of("indikator", id));
    where.putAll(TOTAL);
    return new Serie(
        Pick.of(id, "indikatorer", "varde", where),
        indicator.getString("slag"),
        indicator,
        false,
        breaks(indicator));
  }

  /** Ready made area data, {@code schemas/omradesdata}. */
  static Serie delivered(Config file) {
    String id = file.getString("id");
    return new Serie(
        Pick.of(id, DELIVERED, "varde", Map.of("indikator", id)),
        file.getString("slag"),
        file,
        false,
        breaks(file));
  }

  /** A measure of {@code schemas/uppfoljning.conf}; breaks of what it is made of come on top. */
  static Serie measure(Config measure, Map<String, Serie> indicators) {
    SortedSet<Integer> brott = breaks(measure);
    if (measure.hasPath("indikatorer")) {
      measure.getStringList("indikatorer").stream()
          .filter(indicators::containsKey)
          .forEach(i -> brott.addAll(indicators.get(i).brott));
    }
    Pick pick =
        Pick.of(
            measure.getString("matt"),
            measure.getString("tabell"),
            measure.getString("kolumn"),
            measure.hasPath("villkor") ? measure.getObject("villkor").unwrapped() : Map.of());
    return new Serie(pick, "matt", measure, measure.getBoolean("omraden"), brott);
  }

  /** The measure's name in the tables. */
  public String matt() {
    return pick.id();
  }

  /** True for one that {@code schemas/indicators} or {@code schemas/omradesdata} defines. */
  public boolean indicator() {
    return !slag.equals("matt");
  }

  /** True for area data that were delivered ready made: no persons of ours stand behind them. */
  public boolean delivered() {
    return pick.table().equals(DELIVERED);
  }

  /** False for area data that are of other levels only. */
  boolean regso() {
    return !delivered() || config.getStringList("nivaer").contains("regso");
  }

  /** True for a share or a mean: parts can be added up, by their persons. */
  boolean ratio() {
    return slag.equals("share") || slag.equals("mean");
  }

  /** What is better: higher, lower, none. */
  public String riktning() {
    return config.getString("riktning");
  }

  int decimals() {
    return config.getInt("decimaler");
  }

  /** Its row in dim_matt. */
  public Row row() {
    return RowFactory.create(
        matt(),
        config.getString("namn.sv"),
        config.getString("namn.en"),
        config.getString("forklaring.sv"),
        config.getString("forklaring.en"),
        indicator() ? "indicator" : "series",
        config.getString("enhet"),
        source());
  }

  private String source() {
    return delivered()
        ? config.getString("kalla")
        : indicator()
            ? "SCB, " + config.getString("register")
            : "tabellen " + pick.table() + ", kolumnen " + pick.column() + condition();
  }

  private String condition() {
    return pick.where().isEmpty()
        ? ""
        : pick.where().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(w -> w.getKey() + " = " + w.getValue())
            .collect(Collectors.joining(", ", " (", ")"));
  }

  /** Its own break years, and where the ages of its population change. */
  static SortedSet<Integer> breaks(Config config) {
    SortedSet<Integer> years =
        new TreeSet<>(config.hasPath("brott") ? config.getIntList("brott") : List.of());
    if (config.hasPath("aldrar")) {
      List<? extends Config> ages = config.getConfigList("aldrar");
      IntStream.range(1, ages.size()).forEach(i -> years.add(ages.get(i).getInt("fran")));
    }
    return years;
  }
}
