package se.boverket.barometer.disclosure;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.boverket.barometer.tables.Contract;

/**
 * The last lock before publication: the attacker's program on the tables of a release as they will
 * lie there, beside the release that is there now.
 *
 * @param policy what may be found out
 * @param contracts of the published tables
 */
public record Gate(Policy policy, List<Contract> contracts) {

  /**
   * Lets a staged release pass.
   *
   * @param tables folder of its tables, CSV or Parquet
   * @param earlier folder of the current release's tables, where there is one
   * @return what was tried, for the certificate
   * @throws se.boverket.barometer.tables.Stop (disclosure) when anything is found out, naming
   *     table, area and attack, never the value
   */
  public Audit pass(Path tables, Optional<Path> earlier) {
    Audit audit = audit(ColumnFile.readAll(tables), earlier);
    audit.stopIfAny();
    return audit;
  }

  Audit audit(List<Columns> tables, Optional<Path> earlier) {
    Trial trial = new Trial();
    Map<String, List<String>> names = new HashMap<>();
    contracts.forEach(c -> names.put(c.table(), c.names()));
    for (Columns table : tables) {
      table.names().stream()
          .filter(c -> !names.getOrDefault(table.name(), List.of()).contains(c))
          .map(
              c ->
                  new Finding(
                      Finding.Kind.IDENTIFIER, table.name(), c, "a column outside the contracts"))
          .forEach(trial::found);
    }
    new Attack(policy, Hierarchy.plain(), List.of()).on(tables, trial);
    earlier.ifPresent(folder -> redrawn(tables, folder, trial));
    return trial.done();
  }

  private void redrawn(List<Columns> tables, Path folder, Trial trial) {
    Systems systems = new Systems(Hierarchy.plain(), Atlas.among(tables));
    EarlierAttack attack = new EarlierAttack(policy, systems);
    for (Columns table : tables) {
      if (table.has("antal")) {
        ColumnFile.in(folder, table.name()).ifPresent(before -> attack.on(table, before, trial));
      }
    }
  }
}
