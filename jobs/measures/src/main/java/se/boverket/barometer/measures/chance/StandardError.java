package se.boverket.barometer.measures.chance;

import static java.util.Map.entry;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.multigroup.DiversityShannon;
import se.boverket.barometer.measures.multigroup.MutualInformation;
import se.boverket.barometer.measures.numeric.Sum;

/**
 * How far chance moves a measure, to first order in what one person changes (delta method), for
 * measures whose influence function is known. Too small where the units are so small that the
 * measure is mostly bias; 0, and then nothing, at exact evenness and at the maximum.
 */
final class StandardError {
  private static final Map<String, ToDoubleFunction<Table>> KNOWN =
      Map.ofEntries(
          entry("dissimilarity", StandardError::dissimilarity),
          entry("entropy", StandardError::entropy),
          entry("mutual_information", t -> information(t, 0)),
          entry("multigroup_entropy", StandardError::entropy));

  private StandardError() {}

  /** Empty for other measures and where the first order vanishes. */
  static OptionalDouble of(Measure measure, Table table) {
    double error = KNOWN.getOrDefault(measure.id(), t -> 0).applyAsDouble(table);
    return error > 0 ? OptionalDouble.of(error) : OptionalDouble.empty();
  }

  private static double dissimilarity(Table table) {
    return Math.sqrt(ofGroup(table, 0) + ofGroup(table, 1)) / 2;
  }

  /** Variance, over the persons of a group, of which side of evenness they live on. */
  private static double ofGroup(Table table, int group) {
    Sum over = new Sum();
    Sum under = new Sum();
    double[] deviations = table.deviations(group);
    for (int i = 0; i < deviations.length; i++) {
      (deviations[i] < 0 ? under : over).add(deviations[i] == 0 ? 0 : table.column(group)[i]);
    }
    double members = table.margins().group(group);
    double mean = (over.value() - under.value()) / members;
    return ((over.value() + under.value()) / members - mean * mean) / members;
  }

  private static double entropy(Table table) {
    double diversity = DiversityShannon.of(table);
    return information(table, MutualInformation.of(table) / diversity) / diversity;
  }

  /**
   * Of M − h·E, whose influence of a person in unit i and group g is ln(p/P) + h·ln P, less the
   * mean.
   */
  private static double information(Table table, double h) {
    double mean = MutualInformation.of(table) - h * DiversityShannon.of(table);
    double total = table.margins().total();
    Sum squares = new Sum();
    for (int g = 0; g < table.groups(); g++) {
      double share = table.margins().share(g);
      double[] column = table.column(g);
      for (int i = 0; i < column.length; i++) {
        if (column[i] > 0) {
          double log = StrictMath.log(column[i] / table.margins().units()[i] / share);
          double influence = log + h * StrictMath.log(share) - mean;
          squares.add(column[i] * influence * influence);
        }
      }
    }
    return Math.sqrt(squares.value()) / total;
  }
}
