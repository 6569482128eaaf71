package se.boverket.barometer.tables;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * What a table is: {@code schemas/<layer>/<table>.conf}.
 *
 * @param layer where it lives
 * @param table its name in all four places
 * @param row "one row is …"
 * @param columns in their published order, key columns first
 * @param key names of the columns that identify a row
 * @param config the whole file, for keys that only one room reads
 */
public record Contract(
    Layer layer, String table, String row, List<Column> columns, List<String> key, Config config) {

  /**
   * Reads one contract.
   *
   * @throws Stop (usage) naming file and line when the file is not a contract
   */
  public static Contract read(Layer layer, Path file) {
    try {
      Config config = ConfigFactory.parseFile(file.toFile()).resolve();
      Contract contract =
          new Contract(
              layer,
              config.getString("tabell"),
              config.getString("rad"),
              config.getConfigList("kolumner").stream().map(Column::of).toList(),
              config.getStringList("nyckel"),
              config);
      contract.checkNames(file);
      return contract;
    } catch (ConfigException e) {
      throw Stop.usage("Contract " + file + " cannot be read: " + e.getMessage());
    }
  }

  /** The columns as Spark knows them. */
  public StructType schema() {
    return new StructType(columns.stream().map(Column::field).toArray(StructField[]::new));
  }

  /** Column names in order. */
  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /** For messages: {@code clean.person}. */
  public String label() {
    return layer.folder() + "." + table;
  }

  private void checkNames(Path file) {
    List<String> names = names();
    List<String> wrong =
        Stream.concat(
                names.stream().filter(n -> !n.matches("[a-z][a-z0-9_]*")),
                key.stream().filter(k -> !names.contains(k)))
            .toList();
    if (!wrong.isEmpty() || names.stream().distinct().count() != names.size()) {
      throw Stop.usage(
          "Contract "
              + file
              + ": names must be lower-case snake_case, unique, and every key a "
              + "column; look at "
              + (wrong.isEmpty() ? "names that stand twice" : wrong)
              + ".");
    }
    if (!file.getFileName().toString().equals(table + ".conf")) {
      throw Stop.usage("Contract " + file + " calls its table '" + table + "': rename one.");
    }
  }
}
