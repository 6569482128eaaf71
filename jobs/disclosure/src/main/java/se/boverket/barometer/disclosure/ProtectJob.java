package se.boverket.barometer.disclosure;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.TableStore;

/**
 * Takes every table of a year through the wall.
 *
 * @param confidential where the indices lie
 * @param open where the protected tables lie
 * @param wall the wall
 * @param schemas the contracts
 */
public record ProtectJob(TableStore confidential, OpenStore open, Wall wall, Schemas schemas) {

  /** Digests of what decides the result besides the indices, by file. */
  public static Map<String, String> definitions(Schemas schemas) {
    return schemas.digests("disclosure.conf", "protected");
  }

  /**
   * Protects and writes the year; says per table how many values there were and were suppressed.
   */
  public Map<String, Object> run(int ar) {
    // Side by side: the small tables wait for Spark more than they work.
    Map<Contract, Loss> losses =
        schemas.contracts(Layer.PROTECTED).parallelStream()
            .collect(toMap(contract -> contract, contract -> table(contract, ar)));
    Map<String, Object> facts = new TreeMap<>();
    losses.forEach(
        (contract, loss) -> {
          facts.put(contract.table() + "_cells", loss.cells());
          facts.put(contract.table() + "_suppressed", loss.suppressedFirst());
        });
    return facts;
  }

  private Loss table(Contract contract, int ar) {
    Dataset<Row> source =
        confidential.readYear(schemas.contract(Layer.INDICES, contract.table()), ar);
    ProtectedTable safe = wall.protect(contract, source, ar);
    open.write(safe);
    return safe.entries().get(0).loss();
  }
}
