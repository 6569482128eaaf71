package se.boverket.barometer.register;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import se.boverket.barometer.register.file.Format;

/**
 * What register to write.
 *
 * @param scale share of the country's persons, in (0, 1]
 * @param years reference years, 1990-2025; kept in order and once each
 * @param seed the same seed gives the same bytes
 * @param format of the files
 * @param out folder in which each year gets a folder of its own
 */
public record RegisterPlan(double scale, List<Integer> years, long seed, Format format, Path out) {
  /** The first reference year that can be written. */
  public static final int FIRST_YEAR = 1990;

  /** The last reference year that can be written. */
  public static final int LAST_YEAR = 2025;

  /**
   * @throws IllegalArgumentException when the plan cannot be carried out; the message says what to
   *     do
   */
  public RegisterPlan {
    // Written so that NaN is refused too.
    if (!(scale > 0 && scale <= 1)) {
      throw new IllegalArgumentException(
          "scale is " + scale + " but must be above 0 and at most 1: 0.1 gives one person in ten");
    }
    if (years.isEmpty()) {
      throw new IllegalArgumentException("no year is named: give for instance 2022 or 2010-2024");
    }
    for (int year : years) {
      if (year < FIRST_YEAR || year > LAST_YEAR) {
        throw new IllegalArgumentException(
            "year " + year + " cannot be drawn: give years from 1990 to 2025");
      }
    }
    years = List.copyOf(new TreeSet<>(years));
  }

  /**
   * Reads years as written on a command line: {@code 2021,2022} or {@code 2010-2024} or both mixed.
   *
   * @throws IllegalArgumentException when it is not so written
   */
  public static List<Integer> years(String text) {
    TreeSet<Integer> years = new TreeSet<>();
    for (String piece : text.split(",", -1)) {
      if (!piece.matches("\\d{4}(-\\d{4})?")) {
        throw new IllegalArgumentException(
            "\"" + piece + "\" is not a year or a range: write 2022, 2021,2022 or 2010-2024");
      }
      int from = Integer.parseInt(piece.substring(0, 4));
      int to = Integer.parseInt(piece.substring(piece.length() - 4));
      if (to < from) {
        throw new IllegalArgumentException(
            "\"" + piece + "\" runs backwards: write the earlier year first, as 2010-2024");
      }
      for (int year = from; year <= to; year++) {
        years.add(year);
      }
    }
    return List.copyOf(years);
  }
}
