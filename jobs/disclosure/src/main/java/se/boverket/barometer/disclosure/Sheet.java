package se.boverket.barometer.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** One unprotected row while the rules go over it, and what they have said about it so far. */
final class Sheet {
  private final Row source;
  private final PTable noise;
  private final EnumSet<Letter> letters;
  private final Map<String, Object> shown = new HashMap<>();

  Sheet(Row source, PTable noise) {
    this.source = source;
    this.noise = noise;
    this.letters = EnumSet.of(given(source));
  }

  Object value(String column) {
    return source.getAs(column);
  }

  long whole(String column) {
    return ((Number) value(column)).longValue();
  }

  double real(String column) {
    return ((Number) value(column)).doubleValue();
  }

  List<Long> wholes(List<String> columns) {
    return columns.stream().map(this::whole).toList();
  }

  /** The count as the cell key method publishes it, before any of it is suppressed. */
  long noisy(String count, String key) {
    return noise.protect(whole(count), Scatter.of(whole(key)));
  }

  Object show(String column, Rule rule) {
    Object value = rule.show(this);
    shown.put(column, value);
    return value;
  }

  /** A column to the left, as it is published. */
  Object shown(String column) {
    return shown.get(column);
  }

  boolean sourceIsMissing() {
    return letters.contains(Letter.O);
  }

  /** True where the source is missing or the value cannot exist. */
  boolean sourceSaysNothing() {
    return sourceIsMissing() || letters.contains(Letter.M);
  }

  /** Notes what a rule says and hands on its value. */
  Object note(Shown shown) {
    letters.add(shown.letter());
    return shown.value();
  }

  String status() {
    return letters.stream().max(Comparator.naturalOrder()).orElseThrow().name();
  }

  /** The letters that do not stand in status, behind the source's own remark; null when none. */
  String remark() {
    String own = (String) value("anmarkning");
    Stream<String> others =
        letters.stream()
            .filter(l -> l != Letter.A)
            .map(Letter::name)
            .filter(l -> !l.equals(status()) && !mentions(own, l));
    String all =
        Stream.concat(Stream.of(own).filter(Objects::nonNull), others)
            .collect(Collectors.joining(" "));
    return all.isEmpty() ? null : all;
  }

  private static boolean mentions(String remark, String letter) {
    return remark != null && Arrays.asList(remark.split("\\W+")).contains(letter);
  }

  /** A source without status has nothing to say about its rows. */
  private static Letter given(Row source) {
    return source.schema().getFieldIndex("status").isDefined()
        ? Letter.valueOf(source.getAs("status"))
        : Letter.A;
  }
}
