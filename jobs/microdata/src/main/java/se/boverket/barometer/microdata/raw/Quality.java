package se.boverket.barometer.microdata.raw;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a register was filled, beside the year before: figures only, judged by {@link Expectations}.
 *
 * @param table the register
 * @param now rows that broke no rule
 * @param before those of the year before, where it was delivered
 */
record Quality(RawTable table, Profile now, Optional<Profile> before) {

  /** For programs. */
  Map<String, Object> data() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("register", table.name());
    data.put("rows", now.rows());
    before.ifPresent(b -> data.put("rows_before", b.rows()));
    data.put("columns", table.columns().stream().map(this::column).toList());
    return data;
  }

  private Map<String, Object> column(RawColumn column) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("column", column.name());
    data.put("missing", now.missing(column.name()));
    before.ifPresent(b -> data.put("missing_before", b.missing(column.name())));
    psi(column).ifPresent(p -> data.put("psi", p));
    column.list().ifPresent(l -> data.put("areas", now.rowsBy(column.name()).size()));
    return data;
  }

  private Optional<Double> psi(RawColumn column) {
    return column.codes().isEmpty() ? Optional.empty() : before.map(b -> now.psi(column.name(), b));
  }
}
