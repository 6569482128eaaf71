package se.boverket.barometer.microdata.aggregated;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;

/**
 * What is made of the persons, as {@code schemas/} says it.
 *
 * @param method the declared choices of the official measures
 * @param indicators by id
 * @param groupings by id
 */
public record Definitions(Method method, List<Indicator> indicators, List<Grouping> groupings) {
  /** Keys that only name and explain; they come into the published tables. */
  public static final Set<String> WORDS =
      Set.of(
          "namn",
          "forklaring",
          "sv",
          "en",
          "amne",
          "enhet",
          "decimaler",
          "riktning",
          "status",
          "version");

  /**
   * Reads all definitions and tries every expression on the columns that it speaks of.
   *
   * @throws se.boverket.barometer.tables.Stop (usage) naming every file and line that is wrong, and
   *     how
   */
  public static Definitions read(SparkSession spark, Schemas schemas) {
    return trial(spark, schemas, Trial.Depth.TYPES);
  }

  /**
   * As {@link #read}, and tries on examples of all codes whether anybody can be in each population
   * and each numerator. It takes some seconds: once a run.
   */
  public static Definitions check(SparkSession spark, Schemas schemas) {
    return trial(spark, schemas, Trial.Depth.EXAMPLES);
  }

  private static Definitions trial(SparkSession spark, Schemas schemas, Trial.Depth depth) {
    Method method = Method.read(schemas);
    Trial trial = new Trial(schemas, persons(spark, schemas, method), depth);
    List<Indicator> indicators = trial.indicators(schemas.definitions("indicators"));
    List<Grouping> groupings = trial.groupings(schemas.definitions("groupings"));
    trial.end();
    return new Definitions(method, indicators, groupings);
  }

  /** Nobody, with all the columns that an expression may name. */
  private static Dataset<Row> persons(SparkSession spark, Schemas schemas, Method method) {
    int ar = method.years().basar();
    Dataset<Row> nobody =
        spark.createDataFrame(List.of(), schemas.contract(Layer.CLEAN, "person").schema());
    return EarlierYears.none(method.income(), ar)
        .on(IncomeLimits.NONE.on(nobody, method.income(), ar));
  }

  /** How many indicators and groupings there are. */
  public int size() {
    return indicators.size() + groupings.size();
  }

  /** The earlier reference years that some indicator of a year needs, latest first. */
  static List<Integer> yearsBefore(List<Source> sources, int ar) {
    return sources.stream()
        .filter(source -> source.covers(ar))
        .flatMap(source -> source.before(ar).stream())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** How many years away may be those that stand in for a kommun without source. */
  public static int neighbours(Schemas schemas) {
    return sources(schemas).mapToInt(Source::neighbours).max().orElse(0);
  }

  /** Where all indicators come from; Stop (usage) with every file that does not say it. */
  static Stream<Source> sources(Schemas schemas) {
    List<Source> sources = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (Config file : schemas.definitions("indicators")) {
      try {
        sources.add(Source.of(file));
      } catch (ConfigException e) {
        faults.add(new Place(file).shortened(e.getMessage()));
      }
    }
    Trial.requireNone(faults);
    return sources.stream();
  }
}
