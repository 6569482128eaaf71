package se.boverket.barometer.tables;

import com.typesafe.config.Config;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;

/**
 * One column of a contract.
 *
 * @param name lower-case ASCII snake_case in every layer
 * @param type Spark type, written in DDL in the contract ({@code int}, {@code bigint}, {@code
 *     string}, {@code array<bigint>} …)
 * @param required true where a null breaks the contract ({@code nn = true})
 * @param about one sentence: meaning, unit, codes
 * @param config the column's whole entry, for keys that only one room reads
 */
public record Column(String name, DataType type, boolean required, String about, Config config) {

  static Column of(Config entry) {
    return new Column(
        entry.getString("namn"),
        DataType.fromDDL(entry.getString("typ")),
        entry.hasPath("nn") && entry.getBoolean("nn"),
        entry.getString("om"),
        entry);
  }

  StructField field() {
    return new StructField(name, type, !required, Metadata.empty());
  }
}
