package se.boverket.barometer.measures.origin;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Table;

/**
 * The effects of groups' sizes, units' sizes and structure, each averaged over the orders in which
 * they can change (Elbers 2021). Tables of one year's structure and the other's margins are made by
 * {@link Fitting}.
 */
final class Shapley {
  private final Measure measure;
  private final Table[] years;

  Shapley(Measure measure, Support support) {
    this.measure = measure;
    this.years = new Table[] {support.first(), support.second()};
  }

  /** The measure on the shared units and groups in the first year. */
  OptionalDouble start() {
    return measure.of(years[0]).optional();
  }

  /** The same in the second year. */
  OptionalDouble end() {
    return measure.of(years[1]).optional();
  }

  Change.Parts parts() {
    double aaa = start().getAsDouble();
    double bbb = end().getAsDouble();
    double baa = mixed(1, 0, 0);
    double aba = mixed(0, 1, 0);
    double bba = mixed(1, 1, 0);
    double aab = mixed(0, 0, 1);
    double bab = mixed(1, 0, 1);
    double abb = mixed(0, 1, 1);
    double groups = ((baa - aaa) + (bba - aba) + (bbb - abb) + (bab - aab)) / 4;
    double units = ((aba - aaa) + (bba - baa) + (bbb - bab) + (abb - aab)) / 4;
    double structure = ((aab - aaa) + (bbb - bba)) / 2;
    return new Change.Parts(groups, units, structure);
  }

  /** The measure for the groups' sizes, the units' sizes and the structure of these years. */
  private double mixed(int groups, int units, int structure) {
    Table table = years[structure];
    double[][] columns =
        IntStream.range(0, table.groups()).mapToObj(table::column).toArray(double[][]::new);
    double[] rows = years[units].margins().units();
    double total = years[units].margins().total();
    double[][] fitted =
        Fitting.fit(
            columns,
            IntStream.range(0, table.groups())
                .mapToDouble(years[groups].margins()::share)
                .toArray(),
            Arrays.stream(rows).map(n -> n / total).toArray());
    return measure.of(Table.of(fitted)).number();
  }
}
