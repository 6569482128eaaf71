package se.boverket.barometer.microdata.raw;

import com.typesafe.config.Config;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures of {@link Quality} for people; also of a delivery long ago, from the ledger. */
public final class QualityText {
  private QualityText() {}

  /**
   * A few lines: rows, shares that are missing, stability of codes, numbers of areas.
   *
   * @param register as {@link Quality#data} gives it
   */
  public static String of(Config register) {
    boolean compared = register.hasPath("rows_before");
    String before = compared ? ", the year before " + register.getLong("rows_before") : "";
    return "  "
        + register.getString("register")
        + ": "
        + register.getLong("rows")
        + " rows without fault"
        + before
        + "\n"
        + line(register, "missing" + (compared ? " (the year before)" : ""), QualityText::missing)
        + line(register, "population stability index", c -> number(c, "psi", " %.3f", 1))
        + line(register, "areas", c -> number(c, "areas", " %.0f", 1));
  }

  private static String line(Config register, String what, Function<Config, String> figure) {
    List<String> figures =
        register.getConfigList("columns").stream()
            .filter(c -> !figure.apply(c).isEmpty())
            .map(c -> c.getString("column") + figure.apply(c))
            .toList();
    return figures.isEmpty()
        ? ""
        : figures.stream().collect(Collectors.joining(", ", "    " + what + ": ", "\n"));
  }

  /** Nothing of a column that both years have in every row, or in none. */
  private static String missing(Config column) {
    double now = column.getDouble("missing");
    double before = column.hasPath("missing_before") ? column.getDouble("missing_before") : now;
    return now == before && (now == 0 || now == 1)
        ? ""
        : number(column, "missing", " %.1f %%", 100)
            + number(column, "missing_before", " (%.1f %%)", 100);
  }

  private static String number(Config column, String key, String format, int times) {
    return column.hasPath(key)
        ? String.format(Locale.ROOT, format, times * column.getDouble(key))
        : "";
  }
}
