package se.boverket.barometer.cli;

import com.typesafe.config.Config;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The definition of an indicator in words. */
final class IndicatorWords {
  private static final int NO_END = 9999;

  private IndicatorWords() {}

  /** {@code 20-64}; with years where they have changed; empty for area data. */
  static String ages(Config file) {
    if (!file.hasPath("aldrar")) {
      return "";
    }
    boolean one = file.getConfigList("aldrar").size() == 1;
    return file.getConfigList("aldrar").stream()
        .map(a -> (one ? "" : years(a) + ": ") + a.getInt("lagst") + "-" + a.getInt("hogst"))
        .collect(Collectors.joining("; "));
  }

  /** What it is, in the order that it is told. */
  static Map<String, String> of(Config file) {
    Map<String, String> told = new LinkedHashMap<>();
    told.put("name", file.getString("namn.sv") + " (" + file.getString("namn.en") + ")");
    told.put("definition", file.getString("forklaring.sv"));
    told.put("in English", file.getString("forklaring.en"));
    told.put("formula", formula(file));
    told.put("ages", delivered(file) ? "as its source says" : ages(file));
    told.put("unit", file.getString("enhet"));
    told.put("better", file.getString("riktning"));
    told.put("source", source(file));
    told.put("status", file.getString("status"));
    told.put("breaks", breaks(file));
    return told;
  }

  /** Whether it is delivered ready made: {@code schemas/omradesdata}. */
  static boolean delivered(Config file) {
    return !file.hasPath("register");
  }

  /** Register, or who made the area data. */
  static String register(Config file) {
    return file.getString(delivered(file) ? "kalla" : "register");
  }

  private static String formula(Config file) {
    if (delivered(file)) {
      return "as delivered in omradesdata; confidential values through disclosure control";
    }
    String among = " among persons of the ages with " + file.getString("population");
    if (file.hasPath("namnare")) {
      return "100 x sum of %s / sum of %s of the rows with %s"
          .formatted(
              file.getString("taljare"), file.getString("namnare"), file.getString("population"));
    }
    return switch (file.getString("slag")) {
      case "share" -> "100 x persons with " + file.getString("taljare") + " / all," + among;
      case "mean" ->
          "sum of "
              + file.getString("varde")
              + (file.hasPath("delare") ? " / " + file.getInt("delare") : "")
              + " / persons,"
              + among;
      case "median" -> "mean of the 5-7 central values of " + file.getString("varde") + "," + among;
      default -> "number of persons," + among.substring(" among persons".length());
    };
  }

  private static String source(Config file) {
    String years =
        file.hasPath("kallar")
            ? file.getConfigList("kallar").stream()
                .map(IndicatorWords::years)
                .collect(Collectors.joining(", ", " ", ""))
            : "";
    if (delivered(file)) {
      return register(file) + ", omradesdata";
    }
    String before =
        file.hasPath("ar_fore") ? ", with the " + file.getInt("ar_fore") + " year(s) before" : "";
    return "SCB, " + file.getString("register") + years + before;
  }

  private static String breaks(Config file) {
    return file.hasPath("brott")
        ? file.getIntList("brott").stream().map(String::valueOf).collect(Collectors.joining(", "))
        : "none";
  }

  private static String years(Config span) {
    return span.getInt("fran") + "-" + (span.getInt("till") == NO_END ? "" : span.getInt("till"));
  }
}
