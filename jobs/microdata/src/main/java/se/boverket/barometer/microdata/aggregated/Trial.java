package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.expr;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Stop;

/** Tries definitions on the columns they speak of, and tells all faults at once. */
final class Trial {
  private static final Set<String> BOOLEAN = Set.of("boolean");
  private static final Set<String> WHOLE_NUMBER = Set.of("int", "bigint");
  private static final Set<String> TEXT = Set.of("string");

  private final Dataset<Row> persons;
  private final List<String> faults = new ArrayList<>();

  Trial(Dataset<Row> persons) {
    this.persons = persons;
  }

  List<Indicator> indicators(List<Config> files) {
    return usable(files, this::indicator);
  }

  List<Grouping> groupings(List<Config> files) {
    return usable(files, this::grouping);
  }

  /** Throws Stop (usage) when anything was wrong. */
  void end() {
    if (!faults.isEmpty()) {
      throw Stop.usage(
          "Definitions that cannot be used; correct them:\n  " + String.join("\n  ", faults));
    }
  }

  private <T> List<T> usable(List<Config> files, Function<Config, T> read) {
    List<T> usable = new ArrayList<>();
    for (Config file : files) {
      try {
        usable.add(read.apply(file));
      } catch (ConfigException e) {
        faults.add(e.getMessage());
      }
    }
    return usable;
  }

  private Indicator indicator(Config file) {
    Indicator indicator = Indicator.of(file);
    boolean share = indicator.kind() == Indicator.Kind.SHARE;
    requireName(file, indicator.id());
    requireType(file, indicator.rule().population(), BOOLEAN);
    requireType(file, indicator.rule().value(), share ? BOOLEAN : WHOLE_NUMBER);
    return indicator;
  }

  private Grouping grouping(Config file) {
    Grouping grouping = Grouping.of(file);
    requireName(file, grouping.id());
    requireType(file, grouping.group(), TEXT);
    return grouping;
  }

  private void requireName(Config file, String id) {
    if (!name(file).equals(id + ".conf")) {
      faults.add(name(file) + " calls itself '" + id + "': rename one");
    }
  }

  private void requireType(Config file, String expression, Set<String> types) {
    try {
      String type = persons.select(expr(expression)).schema().apply(0).dataType().catalogString();
      if (!types.contains(type)) {
        faults.add(name(file) + ": '" + expression + "' is " + type + ", must be " + types);
      }
    } catch (Exception e) {
      // Spark throws AnalysisException without declaring it: it cannot be caught by its name.
      if (!(e instanceof AnalysisException)) {
        throw e;
      }
      faults.add(
          name(file) + ": '" + expression + "': " + e.getMessage().lines().findFirst().get());
    }
  }

  private static String name(Config file) {
    return Path.of(file.root().origin().filename()).getFileName().toString();
  }
}
