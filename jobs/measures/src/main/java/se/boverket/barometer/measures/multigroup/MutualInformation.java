package se.boverket.barometer.measures.multigroup;

import se.boverket.barometer.measures.About;
import se.boverket.barometer.measures.Formula;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.numeric.Logs;
import se.boverket.barometer.measures.numeric.Sum;

/** M = Σ (n/T) ln(n T / (t N)), summed as terms that are never negative. */
public final class MutualInformation {
  public static final Measure MEASURE =
      new Measure(
          new About(
              "mutual_information",
              "Mutual information (M)",
              "Ömsesidig information",
              new About.Note(
                  """
                  How much knowing the neighbourhood tells about the group, in nats; parts of nested areas add up.
                  0 = every neighbourhood mirrors the whole; at most the logarithm of the number of groups.""",
                  """
                  Hur mycket kunskap om området säger om gruppen, i nat; delar från nästlade områden summerar.
                  0 = varje område speglar helheten; högst logaritmen av antalet grupper.""",
                  "Theil & Finizza 1971; Mora & Ruiz-Castillo 2011")),
          Kind.MULTIGROUP,
          Dimension.INFORMATION,
          Formula.ofPopulation(MutualInformation::of));

  private MutualInformation() {}

  /** M in nats, 0 where there is one group only. */
  public static double of(Table table) {
    Sum sum = new Sum();
    for (int g = 0; g < table.groups(); g++) {
      if (table.margins().group(g) > 0) {
        sum.add(ofGroup(table, g) * table.margins().share(g));
      }
    }
    return sum.value();
  }

  /** Local segregation of a unit in nats: Σ p ln(p/P) over the groups. */
  public static double ofUnit(Table table, int unit) {
    Sum sum = new Sum();
    for (int g = 0; g < table.groups(); g++) {
      double expected = table.margins().units()[unit] * table.margins().group(g);
      if (expected > 0) {
        sum.add(table.margins().share(g) * Logs.divergence(table.deviations(g)[unit] / expected));
      }
    }
    return sum.value();
  }

  /** Local segregation of a group with members in nats: Σ (n/N) ln((n/N)/(t/T)) over the units. */
  public static double ofGroup(Table table, int group) {
    double[] units = table.margins().units();
    double[] deviations = table.deviations(group);
    double members = table.margins().group(group);
    Sum sum = new Sum();
    for (int i = 0; i < units.length; i++) {
      sum.add(units[i] * Logs.divergence(deviations[i] / (units[i] * members)));
    }
    return sum.value() / table.margins().total();
  }
}
