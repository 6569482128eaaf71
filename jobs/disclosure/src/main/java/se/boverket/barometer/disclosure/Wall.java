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
        derive(roles, pairs(contract, roles, method, unprotected))
            .persist(StorageLevel.MEMORY_AND_DISK());
    Looked looked = looked(contract, pairs, method);
    Entry.Stamp stamp =
        new Entry.Stamp(policy.version(), policy.digest(), digest(contract), method.name());
    List<Quality> quality = new ArrayList<>(looked.quality);
    quality.addAll(new ReaderMeasure(contract).of(pairs));
    Entry entry = new Entry(contract.table(), ar, looked.digest, stamp, looked.loss, quality);
    return new ProtectedTable(contract, pairs, List.of(entry));
  }

  /** Digest of a contract, whatever its layout and comments. */
  static String digest(Contract contract) {
    return Fingerprint.of(contract.config().root().render(ConfigRenderOptions.concise()));
  }

  /** What is shown beside the columns of the source that are not the same in both. */
  private Dataset<Row> pairs(
      Contract contract, List<Role> roles, Method method, Dataset<Row> unprotected) {
    StructType source = unprotected.drop(contract.key().toArray(String[]::new)).schema();
    RowWall wall = new RowWall(roles, policy.classes(), method.noise(), source.fieldNames());
    StructType pair = contract.schema().add(Tally.SOURCE, source, false);
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

  /** The second look, the figures of the certificate and the digest, in one pass. */
  Looked looked(Contract contract, Dataset<Row> pairs, Method method) {
    List<Role> roles = Role.of(contract, policy.classes());
    Tally tally = new Tally(roles);
    Differences differences = new Differences(roles);
    Recheck recheck = Recheck.of(contract, policy, method.noise());
    List<Column> figures = new ArrayList<>(List.of(Digest.figures()));
    int tallied = figures.size();
    figures.addAll(tally.columns());
    int compared = figures.size();
    figures.addAll(differences.columns());
    int findings = figures.size();
    figures.addAll(recheck.columns());
    Column[] rest = figures.subList(1, figures.size()).toArray(Column[]::new);
    Dataset<Row> hashed = Digest.hashed(pairs, pairs.drop(Tally.SOURCE).columns());
    Row row = hashed.agg(figures.get(0), rest).first();
    recheck.stopIfAny(row, findings);
    return new Looked(
        tally.read(row, tallied), Digest.read(row, 0), differences.read(row, compared));
  }

  /**
   * What one pass over a protected table finds.
   *
   * @param digest of its rows
   * @param quality how far values shown are from the true ones
   */
  record Looked(Loss loss, String digest, List<Quality> quality) {}
}
