package se.boverket.barometer.register.land;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sweden's municipalities and areas in the order of their codes.
 *
 * @param municipalities 290
 * @param areas the 5 984 DeSO and one area per municipality for those without a dwelling
 */
public record Country(List<Municipality> municipalities, List<Area> areas) {

  /** The reference year of the marginals. */
  public static final int YEAR = 2022;

  /** Reads the reference tables. */
  public static Country load() {
    Map<String, List<String[]>> desos = new TreeMap<>();
    for (String[] row : Table.rows("deso2018_2022.csv")) {
      desos.computeIfAbsent(row[0].substring(0, 4), k -> new ArrayList<>()).add(row);
    }
    List<Municipality> all = new ArrayList<>();
    List<Area> areas = new ArrayList<>();
    for (String[] row : Table.rows("folkmangd.csv")) {
      int[] population = Arrays.stream(row).skip(1).mapToInt(Integer::parseInt).toArray();
      List<Area> own = areas(row[0], areas.size(), desos.get(row[0]));
      areas.addAll(own);
      all.add(new Municipality(row[0], population, own));
    }
    return new Country(List.copyOf(all), List.copyOf(areas));
  }

  private static List<Area> areas(String kommun, int first, List<String[]> rows) {
    List<Area> areas = new ArrayList<>();
    for (String[] row : rows) {
      areas.add(new Area(first + areas.size(), kommun, row[0], row[1], Marginals.of(row)));
    }
    // A few hundred in each municipality; about half a per cent of the country.
    int inhabitants = areas.stream().mapToInt(a -> a.marginals().population()).sum();
    Marginals alone = areas.get(areas.size() - 1).marginals().alone(150 + inhabitants / 1000);
    areas.add(new Area(first + areas.size(), kommun, null, null, alone));
    return List.copyOf(areas);
  }

  /** The official omradestyp of reference year 2022 per RegSO code, 1-5: only to compare with. */
  public static Map<String, Integer> officialTypes() {
    Map<String, Integer> types = new TreeMap<>();
    Table.rows("omradestyp_2022.csv").forEach(row -> types.put(row[0], Integer.valueOf(row[1])));
    return types;
  }
}
