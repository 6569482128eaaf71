package se.boverket.barometer.microdata.raw;

import java.util.List;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;

/**
 * A register's contract with what only the reader needs.
 *
 * @param contract under {@code schemas/raw}
 * @param columns those that are delivered
 * @param limit largest share of rows that may go to quarantine, 0-1
 */
record RawTable(Contract contract, List<RawColumn> columns, double limit) {

  /**
   * The contract of a register.
   *
   * @throws Stop (refused) when there is none, naming those that there are
   */
  static RawTable of(Schemas schemas, String register) {
    List<String> known = registers(schemas);
    if (!known.contains(register)) {
      throw Stop.refused(
          "There is no register '" + register + "'; the manifest may name " + known + ".");
    }
    Contract contract = schemas.contract(Layer.RAW, register);
    List<RawColumn> columns =
        contract.columns().stream()
            .filter(c -> c.config().hasPath("scb"))
            .map(RawColumn::new)
            .toList();
    return new RawTable(contract, columns, contract.config().getDouble("grans"));
  }

  /** The registers that can be delivered. */
  static List<String> registers(Schemas schemas) {
    return schemas.contracts(Layer.RAW).stream()
        .filter(c -> c.config().hasPath("grans"))
        .map(Contract::table)
        .toList();
  }

  /** Names of the columns that are delivered. */
  List<String> names() {
    return columns.stream().map(RawColumn::name).toList();
  }

  String name() {
    return contract.table();
  }

  /** True for a register of persons, false for aggregates. */
  boolean ofPersons() {
    return contract.names().contains("person");
  }
}
