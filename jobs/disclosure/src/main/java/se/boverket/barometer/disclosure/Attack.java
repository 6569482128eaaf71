package se.boverket.barometer.disclosure;

import java.util.Comparator;
import java.util.List;

/**
 * The attacker's program: everything that a reader with time and a computer would try on published
 * tables.
 *
 * @param policy what is held to be too small
 * @param hierarchy which codes are parts of which; what {@code dim_omrade} says where the tables
 *     have it
 */
public record Attack(Policy policy, Hierarchy hierarchy) {

  /** What every attack tried and found in each table and between them. */
  public Audit on(List<Columns> tables) {
    Trial trial = new Trial();
    on(tables, trial);
    return trial.done();
  }

  private void on(List<Columns> tables, Trial trial) {
    rows(tables, tables, trial);
    types(tables, tables, trial);
  }

  /**
   * All that is found out from the rows of one year, or of tables that have no years.
   *
   * @param tables those attacked
   * @param among tables that may say which areas are parts of which
   */
  void rows(List<Columns> tables, List<Columns> among, Trial trial) {
    Systems systems = new Systems(hierarchy, Atlas.among(among));
    SumAttack sums = new SumAttack(policy, systems);
    NoiseSpec widest = widest();
    long noise = widest.d();
    for (Columns table : tables) {
      new IdentifierAttack(policy.canaries()).on(table, trial);
      new SmallCountAttack(policy.classes()).on(table, trial);
      new ShareAttack(policy.classes(), policy.limits(), new MeanAttack(policy.classes(), noise))
          .on(table, trial);
      new MeasureAttack(policy.classes(), policy.limits(), noise).on(table, trial);
      new AreaAttack(policy.limits(), hierarchy).on(table, trial);
      new DivisionAttack(policy.limits()).on(table, trial);
    }
    sums.on(tables, trial);
    new SolvingAttack(policy.classes(), policy.limits(), widest).on(tables, trial);
    new PopulationAttack(tables).on(trial);
  }

  /** What is found out of types of areas, whose changes go from year to year. */
  void types(List<Columns> tables, List<Columns> among, Trial trial) {
    new TypeAttack(new Systems(hierarchy, Atlas.among(among)), widest().d()).on(tables, trial);
  }

  private NoiseSpec widest() {
    return policy.methods().stream()
        .map(m -> m.noise().spec())
        .max(Comparator.comparingInt(NoiseSpec::d))
        .orElseThrow();
  }
}
