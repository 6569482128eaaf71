package se.boverket.barometer.microdata.raw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rules of one register, in a fixed order: rule i is bit i of what {@link RowBits} says of a
 * row. After them come the signs that a median is out of range: a value below and above, which
 * break nothing alone.
 *
 * @param rules at most 50
 * @param medians those that are watched, three bits each after the rules
 * @param bits says which of them a row breaks
 */
record RowRules(List<RowRule> rules, List<MedianBand> medians, RowBits bits) {

  static RowRules of(RawTable table, Areas areas) {
    List<RowRule> rules = new ArrayList<>();
    RowBits bits = new RowBits(table.columns().size());
    rules.add(
        new RowRule(
            "rad.falt",
            0,
            "a line must have as many fields as the header, and quotes must be closed on their"
                + " line"));
    for (int i = 0; i < table.columns().size(); i++) {
      RawColumn column = table.columns().get(i);
      if (column.required()) {
        bits.required(i, rules.size());
        rules.add(missing(table, column));
      }
      bits.allowed(i, rules.size());
      rules.add(value(table, column));
      if (column.name().startsWith("deso_") && table.contract().names().contains("kommun")) {
        bits.place(areas.placement(table, i), rules.size());
        rules.add(place(table, column));
      }
    }
    List<MedianBand> medians =
        table.columns().stream().flatMap(c -> c.median(areas.ar()).stream()).toList();
    for (int m = 0; m < medians.size(); m++) {
      MedianBand band = medians.get(m);
      bits.median(table.columns().indexOf(band.column()), band, rules.size() + 3 * m);
    }
    return new RowRules(rules, medians, bits);
  }

  /** The bits that send a row to quarantine. */
  long breaking() {
    return (1L << rules.size()) - 1;
  }

  /** First of a watched median's bits: below the range, above it, there at all. */
  int below(int median) {
    return rules.size() + 3 * median;
  }

  /** The names of the rules that a row broke, in a form that travels. */
  static String[] names(List<String> names, long bits) {
    return IntStream.range(0, names.size())
        .filter(i -> (bits >>> i & 1) != 0)
        .mapToObj(names::get)
        .toArray(String[]::new);
  }

  private static RowRule missing(RawTable table, RawColumn column) {
    return new RowRule(
        column.name() + ".saknas", table.limit(), column.scb() + " must have a value");
  }

  private static RowRule value(RawTable table, RawColumn column) {
    boolean person = column.secret().isPresent();
    String wants =
        person ? column.scb() + " must be a whole number of at most 18 digits, as text" : "";
    String hint = column.hint().map(h -> ". " + h).orElse("");
    return new RowRule(
        column.name() + ".varde",
        person ? 0 : table.limit(),
        (person ? wants : column.scb() + ": " + column.domain()) + hint);
  }

  private static RowRule place(RawTable table, RawColumn column) {
    return new RowRule(
        column.name() + ".kommun", table.limit(), column.scb() + " must lie in the row's Kommun");
  }
}
