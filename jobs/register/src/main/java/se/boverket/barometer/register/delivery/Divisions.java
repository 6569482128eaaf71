package se.boverket.barometer.register.delivery;

import java.util.List;

/** Which division's codes the register of the population has in a year. */
enum Divisions {
  /** DeSO 2018 and RegSO 2020 alone. */
  OLD(2018, 2020, List.of("DeSO", "RegSO")),
  /** Both, under their own names. */
  BOTH(2018, 2020, List.of("DeSO_2018", "RegSO_2020", "DeSO_2025", "RegSO_2025")),
  /** DeSO and RegSO 2025 alone. */
  NEW(2025, 2025, List.of("DeSO", "RegSO"));

  private static final int FIRST_WITH_BOTH = 2023;
  private static final int FIRST_WITH_NEW_ALONE = 2025;

  private final int deso;
  private final int regso;
  private final List<String> columns;

  Divisions(int deso, int regso, List<String> columns) {
    this.deso = deso;
    this.regso = regso;
    this.columns = columns;
  }

  static Divisions in(int year) {
    if (year < FIRST_WITH_BOTH) {
      return OLD;
    }
    return year < FIRST_WITH_NEW_ALONE ? BOTH : NEW;
  }

  /** The division of a column DeSO. */
  int deso() {
    return deso;
  }

  /** The division of a column RegSO. */
  int regso() {
    return regso;
  }

  /** Names of the columns, in the order that {@link #codes} gives their values in. */
  List<String> columns() {
    return columns;
  }

  /** The codes of a place of both divisions. */
  List<String> codes(List<String> old, List<String> redrawn) {
    return switch (this) {
      case OLD -> old;
      case BOTH -> List.of(old.get(0), old.get(1), redrawn.get(0), redrawn.get(1));
      case NEW -> redrawn;
    };
  }
}
