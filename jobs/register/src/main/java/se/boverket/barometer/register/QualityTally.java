package se.boverket.barometer.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.boverket.barometer.register.delivery.AreaTally;
import se.boverket.barometer.register.land.Country;

/** Computes the quality figures of a year. */
final class QualityTally {
  private static final double LOW_STANDARD = 0.6;

  private QualityTally() {}

  static RegisterQuality of(List<AreaTally> tallies) {
    Map<String, Neighbourhood> regso = regso(tallies);
    double[] index = regso.values().stream().mapToDouble(Neighbourhood::index).toArray();
    double mean = Arrays.stream(index).sum() / index.length;
    double variance = Arrays.stream(index).map(i -> (i - mean) * (i - mean)).sum() / index.length;
    double deviation = Math.sqrt(variance);
    int[] types = Arrays.stream(index).mapToInt(i -> type((i - mean) / deviation)).toArray();
    List<Integer> counts = new ArrayList<>();
    for (int type = 1; type <= 5; type++) {
      int wanted = type;
      counts.add((int) Arrays.stream(types).filter(t -> t == wanted).count());
    }
    double agreement = agreement(List.copyOf(regso.keySet()), types);
    return new RegisterQuality(
        mean, deviation, List.copyOf(counts), agreement, dissimilarity(regso.values()));
  }

  private static Map<String, Neighbourhood> regso(List<AreaTally> tallies) {
    Distribution adults = Distribution.ofAdults(tallies);
    double median = Distribution.ofMembers(tallies).median();
    Neighbourhood.Limits limits =
        new Neighbourhood.Limits(LOW_STANDARD * median, adults.quantile(0.2), adults.quantile(0.8));
    Map<String, Neighbourhood> regso = new TreeMap<>();
    for (AreaTally tally : tallies) {
      if (tally.area().housed() && tally.persons() > 0) {
        regso.computeIfAbsent(tally.area().regso(), code -> new Neighbourhood()).add(tally, limits);
      }
    }
    return regso;
  }

  /** The omradestyp of an index so many standard deviations from the mean (method, section 2). */
  static int type(double z) {
    if (z >= 2) {
      return 1;
    }
    if (z >= 1) {
      return 2;
    }
    return z >= 0 ? 3 : z >= -1 ? 4 : 5;
  }

  private static double agreement(List<String> codes, int[] types) {
    Map<String, Integer> official = Country.officialTypes();
    int same = 0;
    for (int i = 0; i < types.length; i++) {
      same += official.get(codes.get(i)) == types[i] ? 1 : 0;
    }
    return same / (double) types.length;
  }

  private static double dissimilarity(Iterable<Neighbourhood> all) {
    double low = 0;
    double high = 0;
    for (Neighbourhood n : all) {
      low += n.lowest();
      high += n.highest();
    }
    double sum = 0;
    for (Neighbourhood n : all) {
      sum += Math.abs(n.lowest() / low - n.highest() / high);
    }
    return 50 * sum;
  }
}
