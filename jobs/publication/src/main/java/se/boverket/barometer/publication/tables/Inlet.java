package se.boverket.barometer.publication.tables;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.boverket.barometer.disclosure.Entry;
import se.boverket.barometer.disclosure.OpenStore;
import se.boverket.barometer.disclosure.Policy;
import se.boverket.barometer.disclosure.ProtectedTable;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;

/**
 * All that a published table can be made of: protected tables and definitions.
 *
 * @param schemas definitions and code lists
 * @param guarded protected tables by name, all years
 */
public record Inlet(Schemas schemas, Map<String, ProtectedTable> guarded) {

  /**
   * Opens the protected tables that the release rests on.
   *
   * @throws se.boverket.barometer.tables.Stop when a table is not there or its certificate does not
   *     fit
   */
  public static Inlet open(OpenStore store, Policy policy, Schemas schemas) {
    return new Inlet(
        schemas,
        PublishedTable.all().stream()
            .flatMap(t -> t.from().stream())
            .distinct()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    name -> store.open(schemas.contract(Layer.PROTECTED, name), policy))));
  }

  /** The contract of a published table. */
  public Contract contract(String table) {
    return schemas.contract(Layer.PUBLISHED, table);
  }

  /** Rows of a protected table. */
  Dataset<Row> rows(String table) {
    return guarded.get(table).rows();
  }

  /** Reference years that any of the protected tables has, ascending. */
  public SortedSet<Integer> years(List<String> tables) {
    return tables.stream()
        .flatMap(t -> guarded.get(t).entries().stream())
        .map(Entry::ar)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
