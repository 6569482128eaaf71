package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.expr;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;

/** Tries definitions on the columns they speak of, and tells all faults at once. */
final class Trial {
  private static final Set<String> BOOLEAN = Set.of("boolean");
  private static final Set<String> WHOLE_NUMBER = Set.of("int", "bigint");
  private static final Set<String> TEXT = Set.of("string");

  private final Schemas schemas;
  private final Dataset<Row> persons;
  private final Depth depth;
  private final List<String> faults = new ArrayList<>();

  /** How far is tried. */
  enum Depth {
    /** Whether expressions have the right type. */
    TYPES,
    /** And whether anybody can fulfil them. */
    EXAMPLES
  }

  /**
   * A trial.
   *
   * @param persons nobody, with the columns that expressions may name
   */
  Trial(Schemas schemas, Dataset<Row> persons, Depth depth) {
    this.schemas = schemas;
    this.persons = persons;
    this.depth = depth;
  }

  List<Indicator> indicators(List<Config> files) {
    return usable(files, this::indicator);
  }

  List<Grouping> groupings(List<Config> files) {
    return usable(files, this::grouping);
  }

  /** Throws Stop (usage) when anything was wrong. */
  void end() {
    requireNone(faults);
  }

  /** Throws Stop (usage) with all faults, where there are any. */
  static void requireNone(List<String> faults) {
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
        faults.add(new Place(file).shortened(e.getMessage()));
      }
    }
    return usable;
  }

  private Indicator indicator(Config file) {
    faults.addAll(Labels.INDICATOR.faults(file));
    Indicator indicator = Indicator.of(file);
    requireName(file, indicator.id());
    Optional<Contract> counts = counts(file, indicator);
    Tried on = new Tried(file, counts.map(this::columns).orElse(persons));
    Examples examples =
        new Examples(counts.orElseGet(() -> schemas.contract(Layer.CLEAN, "person")));
    Indicator.Rule rule = indicator.rule();
    boolean typed = on.requireType("population", BOOLEAN);
    if (!indicator.source().ofPersons()) {
      on.requireType("namnare", WHOLE_NUMBER);
      on.requireType("taljare", WHOLE_NUMBER);
    } else if (indicator.kind() == Indicator.Kind.SHARE) {
      if (on.requireType("taljare", BOOLEAN) && typed) {
        on.requirePossible(
            "taljare", examples, "(" + rule.population() + ") AND " + "(" + rule.value() + ")");
      }
    } else if (indicator.kind().ofValues()) {
      on.requireType("varde", WHOLE_NUMBER);
    }
    if (typed) {
      on.requirePossible("population", examples, rule.population());
    }
    return indicator;
  }

  /** The register of an indicator that is not made of persons. */
  private Optional<Contract> counts(Config file, Indicator indicator) {
    String register = indicator.source().register();
    List<Contract> registers = schemas.contracts(Layer.RAW);
    Optional<Contract> found =
        registers.stream().filter(c -> c.table().equals(register)).findFirst();
    if (found.isEmpty()) {
      faults.add(new Place(file).of("register") + ": there is no register '" + register + "'");
    }
    return indicator.source().ofPersons() ? Optional.empty() : found;
  }

  private Dataset<Row> columns(Contract contract) {
    return persons.sparkSession().createDataFrame(List.of(), contract.schema());
  }

  private Grouping grouping(Config file) {
    faults.addAll(Labels.GROUPING.faults(file));
    Grouping grouping = Grouping.of(file);
    requireName(file, grouping.id());
    file.getConfigList("grupper").stream()
        .filter(g -> !g.hasPath("sv") || !g.hasPath("en"))
        .forEach(
            g ->
                faults.add(
                    new Place(file).name()
                        + ", line "
                        + g.root().origin().lineNumber()
                        + ": a group without its name in sv or en"));
    new Tried(file, persons).requireType("grupp", TEXT);
    return grouping;
  }

  private void requireName(Config file, String id) {
    String name = new Place(file).name();
    if (!name.equals(id + ".conf")) {
      faults.add(name + " calls itself '" + id + "': rename one");
    }
  }

  /** The expressions of a file on the columns that they may name. */
  private final class Tried {
    private final Config file;
    private final Dataset<Row> columns;

    Tried(Config file, Dataset<Row> columns) {
      this.file = file;
      this.columns = columns;
    }

    /** Whether it has one of the types; if not, that is noted. */
    boolean requireType(String key, Set<String> types) {
      String expression = file.getString(key);
      try {
        String type = columns.select(expr(expression)).schema().apply(0).dataType().catalogString();
        return types.contains(type) || not(key, "is " + type + ", must be " + types);
      } catch (Exception e) {
        // Spark throws AnalysisException without declaring it: it cannot be caught by its name.
        if (!(e instanceof AnalysisException)) {
          throw e;
        }
        return not(
            key,
            e.getMessage()
                .lines()
                .filter(l -> !l.isBlank())
                .findFirst()
                .orElse("is no expression"));
      }
    }

    void requirePossible(String key, Examples examples, String condition) {
      if (depth == Depth.EXAMPLES && !examples.fulfil(columns, condition)) {
        not(key, "is never true of anybody: look at the codes in the contract");
      }
    }

    private boolean not(String key, String fault) {
      faults.add(new Place(file).of(key) + ": '" + file.getString(key) + "' " + fault);
      return false;
    }
  }
}
