package se.boverket.barometer.microdata.raw;

import com.typesafe.config.Config;
import java.util.List;
import se.boverket.barometer.tables.Ledger;

/** Which divisions the years that have been taken in carry. */
public final class Divisions {
  private static final List<String> COLUMNS = List.of("deso_2018", "deso_2025");

  private Divisions() {}

  /** The reference years that carry the codes of both divisions, ascending. */
  public static List<Integer> both(Ledger ledger) {
    return ledger.years(Expectations.STEP).stream()
        .filter(ar -> both(ledger.note(Expectations.STEP, ar).orElseThrow()))
        .sorted()
        .toList();
  }

  private static boolean both(Config note) {
    return COLUMNS.stream()
        .map(column -> "rtb_individ.filled." + column)
        .allMatch(path -> note.hasPath(path) && note.getLong(path) > 0);
  }
}
