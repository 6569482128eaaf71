package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the years before say of a person: {@code samma_omrade} (lived in the same DeSO a year ago;
 * null where that cannot be told) and {@code ar_med_lag_standard} (how many of the three years
 * before with low economic standard; null unless all three have an income).
 *
 * @param years clean.person of those that are there, by how many years ago
 * @param income how low standard is told
 * @param ar the year itself
 */
record EarlierYears(Map<Integer, Dataset<Row>> years, Method.Income income, int ar) {
  /** As far back as any definition may look. */
  static final int MOST = 3;

  /** The columns of clean.person that are looked at in years before, by what they tell. */
  static final Map<String, List<String>> LOOKED_AT =
      Map.of(
          "bostad", List.of("person", "kommun", "deso_2018", "deso_2025"),
          "inkomst", List.of("person", "alder", "ekonomisk_standard"));

  private static final long NO_AREA = 32767;

  /** The years that there are. */
  static EarlierYears of(IntFunction<Dataset<Row>> clean, Method.Income income, int ar) {
    Map<Integer, Dataset<Row>> years = new TreeMap<>();
    for (int ago = 1; ago <= MOST; ago++) {
      Dataset<Row> persons = clean.apply(ar - ago);
      if (!persons.isEmpty()) {
        years.put(ago, persons);
      }
    }
    return new EarlierYears(years, income, ar);
  }

  /** What is looked at of a year so many years ago: keys of {@link #LOOKED_AT}. */
  static List<String> lookedAt(int ago) {
    return ago == 1 ? List.of("bostad", "inkomst") : List.of("inkomst");
  }

  static EarlierYears none(Method.Income income, int ar) {
    return new EarlierYears(Map.of(), income, ar);
  }

  /** Persons with the two columns. */
  Dataset<Row> on(Dataset<Row> persons) {
    if (years.isEmpty()) {
      return persons
          .withColumn("samma_omrade", lit(null).cast("boolean"))
          .withColumn("ar_med_lag_standard", lit(null).cast("int"));
    }
    Dataset<Row> past =
        years.entrySet().stream()
            .map(y -> year(y.getKey(), y.getValue()))
            .reduce(Dataset::unionByName)
            .orElseThrow()
            .groupBy("person")
            .agg(max("var_fore").as("var_fore"), count("lag").as("ar"), sum("lag").as("laga"));
    Column all = col("ar_fore").equalTo(MOST);
    return persons
        .join(past.withColumnRenamed("ar", "ar_fore").hint("shuffle_hash"), asKey(), "left_outer")
        .withColumn("samma_omrade", years.containsKey(1) ? sameArea() : noAnswer())
        .withColumn(
            "ar_med_lag_standard",
            org.apache.spark.sql.functions.when(all, col("laga").cast("int")))
        .drop("var_fore", "ar_fore", "laga");
  }

  private static String[] asKey() {
    return new String[] {"person"};
  }

  private static Column noAnswer() {
    return lit(null).cast("boolean");
  }

  private Dataset<Row> year(int ago, Dataset<Row> clean) {
    Dataset<Row> persons =
        clean.select(
            lookedAt(ago).stream()
                .flatMap(part -> LOOKED_AT.get(part).stream())
                .distinct()
                .map(name -> col(name))
                .toArray(Column[]::new));
    Column where = ago == 1 ? BaseArea.packed() : lit(null).cast("bigint");
    Dataset<Row> limits = Inkomstgranser.rows(persons, income.kvintilaldrar().in(ar - ago));
    return IncomeLimits.of(limits.head())
        .on(persons, income, ar - ago)
        .select(
            col("person"),
            where.as("var_fore"),
            col("lag_ekonomisk_standard").cast("int").as("lag"));
  }

  /** By the first division that both years have the person's area in. */
  private static Column sameArea() {
    return expr(
        """
        CASE WHEN %1$s DIV 32768 %% 32768 < %2$d AND var_fore DIV 32768 %% 32768 < %2$d
               THEN %1$s DIV 32768 = var_fore DIV 32768
             WHEN %1$s %% 32768 < %2$d AND var_fore %% 32768 < %2$d
               THEN %1$s %% 32768 = var_fore %% 32768
                    AND %1$s DIV 1073741824 = var_fore DIV 1073741824
             WHEN %1$s %% 1073741824 = 1073741823 THEN NULL
             WHEN var_fore IS NULL THEN false END"""
            .formatted("(" + BaseArea.SQL + ")", NO_AREA));
  }
}
