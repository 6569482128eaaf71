package se.boverket.barometer.disclosure;

import com.typesafe.config.ConfigRenderOptions;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Fingerprint;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;

/**
 * The only way from the confidential layers to the open ones.
 *
 * @param policy what it goes by
 */
public record Wall(Policy policy) {

  /**
   * The wall of a checkout: its policy and all its protected contracts are read and checked.
   *
   * @throws Stop (usage) when the policy does not hold, (disclosure) when a table has a column
   *     without class
   */
  public static Wall of(Schemas schemas) {
    Policy policy = Policy.read(schemas);
    schemas.contracts(Layer.PROTECTED).forEach(c -> Role.of(c, policy.classes()));
    return new Wall(policy);
  }

  /**
   * Protects one year of a table.
   *
   * @param contract what comes out, with the class of every column
   * @param unprotected one year of the table of the same name in the indices layer
   * @param ar reference year; decides the method
   * @throws Stop (disclosure) when the contract has a column without class, or when a second look
   *     finds a published cell that breaks the policy; the message names table and area
   */
  public ProtectedTable protect(Contract contract, Dataset<Row> unprotected, int ar) {
    List<Role> roles = Role.of(contract, policy.classes());
    Method method = policy.method(ar);
    Dataset<Row> pairs =
        derive(
                roles,
                pairs(new RowWall(roles, policy.classes(), method.noise()), contract, unprotected))
            .persist(StorageLevel.MEMORY_AND_DISK());
    Loss loss = looked(contract, pairs, method);
    Entry.Stamp stamp =
        new Entry.Stamp(policy.version(), policy.digest(), digest(contract), method.name());
    return new ProtectedTable(
        contract, pairs, List.of(new Entry(contract.table(), ar, stamp, loss)));
  }

  /** Digest of a contract, whatever its layout and comments. */
  static String digest(Contract contract) {
    return Fingerprint.of(contract.config().root().render(ConfigRenderOptions.concise()));
  }

  private static Dataset<Row> pairs(RowWall wall, Contract contract, Dataset<Row> unprotected) {
    StructType pair = contract.schema().add(Tally.SOURCE, unprotected.schema(), false);
    return unprotected.mapPartitions(wall, Encoders.row(pair));
  }

  private static Dataset<Row> derive(List<Role> roles, Dataset<Row> pairs) {
    Dataset<Row> all = pairs;
    for (Role role : roles) {
      all =
          role.is("derived") ? all.withColumn(role.column(), functions.expr(role.text("ur"))) : all;
    }
    return all;
  }

  /** The second look and the figures of the certificate, in one pass. */
  Loss looked(Contract contract, Dataset<Row> pairs, Method method) {
    Tally tally = new Tally(Role.of(contract, policy.classes()));
    Recheck recheck = Recheck.of(contract, policy, method.noise());
    List<Column> figures = new ArrayList<>(tally.columns());
    int findings = figures.size();
    figures.addAll(recheck.columns());
    Column[] rest = figures.subList(1, figures.size()).toArray(Column[]::new);
    Row row = pairs.agg(figures.get(0), rest).first();
    recheck.stopIfAny(row, findings);
    return tally.read(row, 0);
  }
}
