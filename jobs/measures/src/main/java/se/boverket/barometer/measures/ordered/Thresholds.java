package se.boverket.barometer.measures.ordered;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.boverket.barometer.measures.Formula;
import se.boverket.barometer.measures.Status;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.Value;

/** The distinct cut points of an ordered table: below (group 0) against above (group 1) at each. */
final class Thresholds {
  private Thresholds() {}

  /** Cut points with somebody on both sides; an empty category repeats none. */
  static List<Table> of(Table table) {
    return IntStream.range(1, table.groups())
        .filter(lowest -> table.margins().group(lowest - 1) > 0)
        .mapToObj(table::below)
        .filter(cut -> cut.margins().group(0) > 0 && cut.margins().group(1) > 0)
        .toList();
  }

  /** A formula over the cut points, for tables that have at least this many. */
  static Formula formula(int least, Function<List<Table>, Value> formula) {
    return table -> {
      if (table.units() == 0) {
        return Value.missing(Status.NO_POPULATION);
      }
      List<Table> cuts = of(table);
      if (cuts.isEmpty()) {
        return Value.missing(Status.ONE_GROUP);
      }
      return cuts.size() < least ? Value.missing(Status.TOO_FEW_THRESHOLDS) : formula.apply(cuts);
    };
  }
}
