package se.boverket.barometer.microdata.clean;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import com.typesafe.config.Config;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import se.boverket.barometer.tables.Schemas;

/**
 * A variable harmonised over the years, as {@code schemas/variables/<name>.conf} describes it.
 *
 * @param definition the file
 */
record Variable(Config definition) {

  static Variable of(Schemas schemas, String name) {
    return new Variable(schemas.definition("variables/" + name + ".conf"));
  }

  /** Columns of the register that the variable can come from in a year. */
  List<String> columns(int ar) {
    return sources(ar).stream().map(s -> s.getString("kolumn")).distinct().toList();
  }

  /** The first source of the year with a value, in the variable's own codes; else null. */
  Column value(int ar) {
    Column[] values = sources(ar).stream().map(Variable::mapped).toArray(Column[]::new);
    return values.length == 0 ? lit(null).cast("string") : coalesce(values);
  }

  /** What a person without a value gets. */
  String otherwise() {
    return definition.getString("annars");
  }

  /** Names, lower case, under which a missing source is declared. */
  List<String> missingNames() {
    return definition.getStringList("bortfall").stream()
        .map(n -> n.toLowerCase(Locale.ROOT))
        .toList();
  }

  private List<? extends Config> sources(int ar) {
    return definition.getConfigList("kallor").stream()
        .filter(s -> s.getInt("fran") <= ar && ar <= s.getInt("till"))
        .toList();
  }

  private static Column mapped(Config source) {
    Column value = col(source.getString("kolumn"));
    if (!source.hasPath("borjar")) {
      return value;
    }
    Map<String, String> beginnings =
        new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s));
    source.getObject("borjar").forEach((k, v) -> beginnings.put(k, (String) v.unwrapped()));
    Column mapped = null;
    for (Map.Entry<String, String> b : beginnings.entrySet()) {
      Column fits = value.startsWith(b.getKey());
      mapped = mapped == null ? when(fits, b.getValue()) : mapped.when(fits, b.getValue());
    }
    return mapped;
  }
}
