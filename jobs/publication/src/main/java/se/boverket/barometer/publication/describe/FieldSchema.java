package se.boverket.barometer.publication.describe;

import com.typesafe.config.Config;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.boverket.barometer.tables.Column;
import se.boverket.barometer.tables.Contract;

/** A contract as a Frictionless Table Schema: fields, keys, missing values. */
final class FieldSchema {
  private static final List<String> AREA = List.of("niva", "omrade", "indelning");

  private FieldSchema() {}

  static Map<String, Object> of(Contract contract) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", contract.columns().stream().map(FieldSchema::field).toList());
    schema.put("missingValues", List.of(""));
    schema.put("primaryKey", contract.key());
    List<Map<String, Object>> foreign = foreign(contract);
    if (!foreign.isEmpty()) {
      schema.put("foreignKeys", foreign);
    }
    return schema;
  }

  private static Map<String, Object> field(Column column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", type(column));
    field.put("description", column.about());
    Map<String, Object> constraints = constraints(column);
    if (!constraints.isEmpty()) {
      field.put("constraints", constraints);
    }
    return field;
  }

  private static String type(Column column) {
    return switch (column.type().typeName()) {
      case "integer", "long" -> "integer";
      case "double" -> "number";
      default -> column.type().typeName();
    };
  }

  private static Map<String, Object> constraints(Column column) {
    Config config = column.config();
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (column.required()) {
      constraints.put("required", true);
    }
    if (config.hasPath("minst")) {
      constraints.put("minimum", config.getInt("minst"));
    }
    if (config.hasPath("hogst")) {
      constraints.put("maximum", config.getInt("hogst"));
    }
    if (config.hasPath("koder")) {
      constraints.put("enum", config.getStringList("koder"));
    }
    return constraints;
  }

  private static List<Map<String, Object>> foreign(Contract contract) {
    List<Map<String, Object>> keys = new ArrayList<>();
    String dimensions = "dim_";
    if (!contract.table().startsWith(dimensions) && contract.names().containsAll(AREA)) {
      keys.add(reference(AREA, dimensions + "omrade"));
    }
    for (String name : List.of("status", "indikator")) {
      if (contract.names().contains(name) && !contract.table().equals(dimensions + name)) {
        keys.add(reference(List.of(name), dimensions + name));
      }
    }
    return keys;
  }

  private static Map<String, Object> reference(List<String> fields, String table) {
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("resource", table);
    target.put("fields", fields);
    Map<String, Object> key = new LinkedHashMap<>();
    key.put("fields", fields);
    key.put("reference", target);
    return key;
  }
}
