package se.boverket.barometer.publication.check;

import com.typesafe.config.Config;
import java.util.Arrays;
import java.util.List;
import se.boverket.barometer.publication.derived.Area;
import se.boverket.barometer.publication.derived.Figures;
import se.boverket.barometer.publication.derived.Serie;
import se.boverket.barometer.publication.derived.Source;

/**
 * Every indicator with a direction says of two well-known kommuner that the one which is better off
 * is not clearly worse off: by more than so many standard deviations over the kommuner.
 *
 * @param source published figures
 * @param config which kommuner, and the indicators that it does not hold for
 */
record Directions(Source source, Config config) {

  void check(Breaches breaches) {
    List<String> without = config.getStringList("utom");
    source
        .series()
        .indicators()
        .filter(s -> !s.riktning().equals("none") && !without.contains(s.matt()))
        .forEach(s -> source.figures().places().forEach(y -> check(s, y, breaches)));
  }

  private void check(Serie serie, int year, Breaches breaches) {
    Figures figures = source.figures();
    Area better = new Area("kommun", config.getString("battre"), Area.AKTUELL);
    Area worse = new Area("kommun", config.getString("samre"), Area.AKTUELL);
    double sign = serie.riktning().equals("higher") ? 1 : -1;
    double least = -config.getDouble("sd") * deviation(serie, year);
    boolean reversed =
        figures
            .value(serie.matt(), better, year)
            .flatMap(b -> figures.value(serie.matt(), worse, year).map(w -> sign * (b - w) < least))
            .orElse(false);
    if (reversed) {
      int ar = figures.years().get(year);
      breaches.add(
          serie,
          () ->
              String.join("", "Table published.", serie.pick().table(), ", kommun, ")
                  + ar
                  + ": "
                  + serie.matt()
                  + " says that "
                  + better.omrade()
                  + " is worse off than "
                  + worse.omrade()
                  + ". Is its riktning ("
                  + serie.riktning()
                  + ") right, or its numerator?");
    }
  }

  /** Standard deviation over the kommuner with a value. */
  private double deviation(Serie serie, int year) {
    double[] values =
        source
            .figures()
            .of(serie.matt(), "kommun")
            .filter(e -> e.getValue().has(year))
            .mapToDouble(e -> e.getValue().values()[year])
            .toArray();
    double mean = Arrays.stream(values).average().orElse(0);
    double variance = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0);
    return Math.sqrt(variance);
  }
}
