package se.boverket.barometer.register.land;

import java.util.List;

/** The municipality codes of earlier divisions. */
public final class Renumbering {
  private static final List<String[]> CHANGES = Table.rows("omnumreringar.csv");

  private Renumbering() {}

  /**
   * The code that a municipality of today carried on the file of 31 December of a year (SCB,
   * changes of municipality codes). Splits are no renumbering: before its split a municipality has
   * no inhabitants of its own.
   */
  public static String codeIn(String today, int year) {
    String code = today;
    // The table runs forward in time; a code that changed twice is followed back from its end.
    for (int i = CHANGES.size() - 1; i >= 0; i--) {
      String[] change = CHANGES.get(i);
      if (Integer.parseInt(change[0]) > year && change[2].equals(code)) {
        code = change[1];
      }
    }
    return code;
  }
}
