package se.boverket.barometer.microdata.raw;

import com.typesafe.config.Config;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import se.boverket.barometer.tables.Column;

/**
 * A delivered column as its contract under {@code schemas/raw} describes it.
 *
 * @param column name, type, whether it must have a value, meaning
 */
record RawColumn(Column column) {
  /** What makes a text look like an identifier: six digits in a row. */
  static final String LIKE_AN_ID = "[0-9]{6}";

  String name() {
    return column.name();
  }

  boolean required() {
    return column.required();
  }

  /** SCB's name. */
  String scb() {
    return entry().getString("scb");
  }

  /** Texts that mean "no value" in this column. */
  List<String> missing() {
    return entry().hasPath("saknas") ? entry().getStringList("saknas") : List.of();
  }

  /** Codes with their labels; empty where any value goes. */
  Map<String, String> codes() {
    Map<String, String> codes = new TreeMap<>();
    if (entry().hasPath("koder")) {
      entry().getObject("koder").forEach((k, v) -> codes.put(k, String.valueOf(v.unwrapped())));
    }
    return codes;
  }

  /** {@code person} or {@code ar}: the value is replaced by a keyed hash. */
  Optional<String> secret() {
    return text("hemlig");
  }

  /** True for free text in which an identifier could come along by mistake. */
  boolean withoutIds() {
    return entry().hasPath("utan_id") && entry().getBoolean("utan_id");
  }

  /** Number of digits that a code has. */
  OptionalInt digits() {
    return entry().hasPath("siffror")
        ? OptionalInt.of(entry().getInt("siffror"))
        : OptionalInt.empty();
  }

  /** True for a column of codes or of areas: its values can be counted one by one. */
  boolean coded() {
    return !codes().isEmpty() || list().isPresent();
  }

  /** True for text that no list says what it may be. */
  boolean anyText() {
    return column.type().typeName().equals("string") && !coded();
  }

  /** Name of the list of areas that the code must stand in. */
  Optional<String> list() {
    return text("lista");
  }

  /** What else to look at when many values are wrong. */
  Optional<String> hint() {
    return text("vid_fel");
  }

  /** Unit of an amount when the manifest does not say. */
  Optional<Unit> unit() {
    return text("enhet").flatMap(Unit::of);
  }

  /** Least, most, and the bound to be above; null where there is none. */
  Double bound(String key) {
    return entry().hasPath(key) ? entry().getDouble(key) : null;
  }

  /** The plausible medians of a year; empty where none are given. */
  Optional<MedianBand> median(int ar) {
    return (entry().hasPath("median") ? entry().getConfigList("median") : List.<Config>of())
        .stream()
            .filter(band -> within(band, ar))
            .map(band -> new MedianBand(this, band.getLong("minst"), band.getLong("hogst")))
            .findFirst();
  }

  /** True in the years in which SCB has the column. */
  boolean expected(int ar) {
    return within(entry(), ar);
  }

  private static boolean within(Config years, int ar) {
    int from = years.hasPath("fran") ? years.getInt("fran") : 0;
    int to = years.hasPath("till") ? years.getInt("till") : 9999;
    return from <= ar && ar <= to;
  }

  /** What a value may be, for messages. */
  String domain() {
    return column.about() + range();
  }

  private String range() {
    List<String> parts = new ArrayList<>();
    codes().keySet().stream().reduce((a, b) -> a + " " + b).ifPresent(c -> parts.add("codes " + c));
    digits().ifPresent(n -> parts.add(n + " digits"));
    list().ifPresent(l -> parts.add("code list " + l));
    parts.addAll(withoutIds() ? List.of("no identifiers") : List.of());
    for (String key : List.of("minst", "hogst", "over")) {
      text(key).ifPresent(v -> parts.add(key + " " + v));
    }
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
  }

  private Optional<String> text(String key) {
    return entry().hasPath(key) ? Optional.of(entry().getString(key)) : Optional.empty();
  }

  private Config entry() {
    return column.config();
  }
}
