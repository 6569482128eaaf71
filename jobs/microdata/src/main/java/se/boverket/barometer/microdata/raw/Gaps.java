package se.boverket.barometer.microdata.raw;

import static org.apache.spark.sql.functions.col;

import com.typesafe.config.Config;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import se.boverket.barometer.tables.Schemas;

/**
 * What a delivery declares missing in {@code bortfall} for its own year, and what of that is acted
 * on: a name that no variable of {@code schemas/variables} knows would change nothing.
 *
 * @param known lower-case names that some variable is declared missing under
 * @param gaps declared for the year
 */
record Gaps(Set<String> known, List<Gap> gaps) {
  private static final Pattern LIKE_AN_ID = Pattern.compile(RawColumn.LIKE_AN_ID);
  private static final int SHOWN = 10;

  /**
   * One row.
   *
   * @param kommun code
   * @param variabel name as delivered
   * @param whole true where the whole municipality's source is missing, false for a part of it
   */
  record Gap(String kommun, String variabel, boolean whole) {}

  /**
   * Reads those of a year.
   *
   * @param register bortfall, where it is delivered
   */
  static Gaps of(SparkSession spark, Schemas schemas, int ar, Optional<CheckedRegister> register) {
    Set<String> known =
        schemas.definitions("variables").stream()
            .filter(v -> v.hasPath("bortfall"))
            .flatMap(v -> names(v).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    List<Gap> gaps = register.stream().flatMap(r -> gaps(spark, r, ar).stream()).toList();
    return new Gaps(known, gaps);
  }

  private static List<Gap> gaps(SparkSession spark, CheckedRegister register, int ar) {
    return spark
        .createDataFrame(register.accepted(), register.table().contract().schema())
        .where(col("bortfall_ar").equalTo(ar))
        .select(col("kommun"), col("variabel"), col("omfattning").equalTo("hel"))
        .collectAsList()
        .stream()
        .map(r -> new Gap(r.getString(0), r.getString(1), r.getBoolean(2)))
        .toList();
  }

  /** Municipalities of which something that is acted on is declared wholly missing. */
  Set<String> declared() {
    return gaps.stream()
        .filter(g -> known(g) && g.whole())
        .map(Gap::kommun)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Warnings about what is declared but changes nothing. */
  List<Fault> faults() {
    List<Fault> odd = new ArrayList<>();
    List<Gap> unknown = gaps.stream().filter(g -> !known(g)).toList();
    if (!unknown.isEmpty()) {
      odd.add(
          warning(
              "variabel.okand",
              unknown,
              "a source is declared missing under names that no variable has ("
                  + some(unknown.stream().map(Gap::variabel).toList())
                  + "), and nothing is done about it; known are "
                  + known
                  + ". Deliver one of these, or add the name under 'bortfall' in"
                  + " schemas/variables."));
    }
    List<Gap> parts = gaps.stream().filter(g -> known(g) && !g.whole()).toList();
    if (!parts.isEmpty()) {
      odd.add(
          warning(
              "omfattning.delvis",
              parts,
              "a part of the municipality's source is declared missing ("
                  + some(parts.stream().map(Gap::kommun).toList())
                  + "); its values are used as delivered and are probably too low."));
    }
    return odd;
  }

  private boolean known(Gap gap) {
    return known.contains(gap.variabel().toLowerCase(Locale.ROOT));
  }

  private static List<String> names(Config variable) {
    return variable.getStringList("bortfall").stream()
        .map(n -> n.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static Fault warning(String rule, List<Gap> gaps, String message) {
    return new Fault(Fault.Severity.WARNING, "bortfall", "", rule, gaps.size(), message);
  }

  private static String some(List<String> texts) {
    Set<String> all = new TreeSet<>(texts);
    return all.stream()
            .limit(SHOWN)
            .map(t -> LIKE_AN_ID.matcher(t).find() ? "a name with an id in it" : t)
            .collect(Collectors.joining(", "))
        + (all.size() > SHOWN ? " and " + (all.size() - SHOWN) + " more" : "");
  }
}
