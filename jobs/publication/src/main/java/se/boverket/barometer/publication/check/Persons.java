package se.boverket.barometer.publication.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.boverket.barometer.publication.derived.Area;
import se.boverket.barometer.publication.derived.Figures;
import se.boverket.barometer.publication.derived.Line;
import se.boverket.barometer.publication.derived.Series;
import se.boverket.barometer.publication.derived.Source;

/**
 * The persons of omradestyper are those of the RegSO that have a type, as befolkning tells them.
 *
 * @param source published figures
 * @param noise of counts
 */
record Persons(Source source, Noise noise) {
  private static final int TYPES = 5;

  /** RegSO of an area: persons in those with a type, in all, and how many RegSO. */
  private record Frame(double typed, double all, int count) {
    private static final Frame NONE = new Frame(0, 0, 0);

    Frame with(double persons, boolean type) {
      return new Frame(typed + (type ? persons : 0), all + persons, count + 1);
    }
  }

  void check(Breaches breaches) {
    source.figures().places().forEach(year -> check(year, breaches));
  }

  private void check(int year, Breaches breaches) {
    int ar = source.figures().years().get(year);
    Map<Area, Frame> frames = frames(year);
    for (Area area : source.figures().of(Series.personsOf(1)).keySet()) {
      if (area.niva().equals("egen")) {
        continue; // its RegSO are known through its parts, whose persons are checked
      }
      Frame frame = frames.getOrDefault(area, Frame.NONE);
      double open = noise.bound(ar, TYPES + frame.count);
      persons(area, year)
          .filter(p -> p < frame.typed - open || p > frame.all + open)
          .ifPresent(p -> breaches.add(this, () -> text(area, ar)));
    }
  }

  /** Persons in all types; nothing where any of them is hidden. */
  private Optional<Double> persons(Area area, int year) {
    List<Double> types =
        IntStream.rangeClosed(1, TYPES)
            .mapToObj(t -> source.figures().value(Series.personsOf(t), area, year))
            .flatMap(Optional::stream)
            .toList();
    return Optional.of(types)
        .filter(t -> t.size() == TYPES)
        .map(t -> t.stream().mapToDouble(v -> v).sum());
  }

  private static String text(Area area, int ar) {
    return "Table published.omradestyper, "
        + area.niva()
        + " "
        + area.omrade()
        + " in "
        + ar
        + ": its persons are not those of its RegSO in befolkning.";
  }

  private Map<Area, Frame> frames(int year) {
    Map<Area, Frame> frames = new HashMap<>();
    Figures figures = source.figures();
    figures
        .of(Series.TYPE, "regso")
        .filter(e -> !e.getKey().residual() && e.getValue().row(year))
        .forEach(
            e -> {
              Line type = e.getValue();
              double persons = figures.value(Series.PERSONS, e.getKey(), year).orElse(0.0);
              String label = source.label(e.getKey().indelning(), year);
              for (Area above : source.places().above(e.getKey())) {
                frames.merge(
                    above.in(label),
                    Frame.NONE.with(persons, type.has(year)),
                    (a, b) -> new Frame(a.typed + b.typed, a.all + b.all, a.count + b.count));
              }
            });
    return frames;
  }
}
