package se.boverket.barometer.microdata.aggregated;

import com.typesafe.config.Config;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.boverket.barometer.tables.Schemas;

/**
 * An indicator that is delivered ready made as area data, {@code schemas/omradesdata/<id>.conf}.
 *
 * @param id as delivered and published
 * @param share whether its values are per cent of its denominator
 * @param levels that it has rows for every year
 * @param source what the definition calls its source
 */
public record Delivered(String id, boolean share, Set<String> levels, String source) {
  private static final Set<String> LEVELS =
      Set.of("riket", "lan", "kommun", "regso", "deso", "egen");

  /**
   * Reads all of them.
   *
   * @throws se.boverket.barometer.tables.Stop (usage) naming every file and line that is wrong, and
   *     how
   */
  public static List<Delivered> all(Schemas schemas) {
    List<Delivered> all = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    Set<String> taken = new HashSet<>(schemas.files("indicators"));
    for (Config file : schemas.definitions("omradesdata")) {
      List<String> wrong = faults(file, taken);
      faults.addAll(wrong);
      if (wrong.isEmpty()) {
        all.add(of(file));
      }
    }
    Trial.requireNone(faults);
    return List.copyOf(all);
  }

  private static Delivered of(Config file) {
    return new Delivered(
        file.getString("id"),
        file.getString("slag").equals("share"),
        Set.copyOf(file.getStringList("nivaer")),
        file.getString("kalla"));
  }

  private static List<String> faults(Config file, Set<String> taken) {
    Place place = new Place(file);
    List<String> faults = new ArrayList<>(Labels.DELIVERED.faults(file));
    if (file.hasPath("id") && !place.name().equals(file.getString("id") + ".conf")) {
      faults.add(place.of("id") + ": the file must be called as its id");
    }
    if (taken.contains("indicators/" + place.name())) {
      faults.add(place.name() + " is in schemas/indicators too: choose another id");
    }
    if (!file.hasPath("nivaer")
        || file.getStringList("nivaer").isEmpty()
        || !LEVELS.containsAll(file.getStringList("nivaer"))) {
      faults.add(place.name() + ": nivaer must name some of " + LEVELS.stream().sorted().toList());
    }
    return faults;
  }
}
