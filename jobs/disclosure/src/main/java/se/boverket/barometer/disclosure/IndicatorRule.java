package se.boverket.barometer.disclosure;

import se.boverket.barometer.tables.Stop;

/**
 * The value of an indicator, whose class stands in its row: {@code share}, {@code median}, {@code
 * mean} or {@code count}, the number of persons itself, or {@code open}: published by its source.
 *
 * @param column the value
 * @param classes the rules
 */
record IndicatorRule(String column, Classes classes) {

  Object show(Sheet sheet) {
    if (sheet.sourceSaysNothing()) {
      return null;
    }
    String klass = (String) sheet.value("klass");
    return switch (klass) {
      case "share" -> sheet.note(share(sheet));
      case "median" -> sheet.value(column) == null ? null : sheet.note(median(sheet));
      case "mean" -> sheet.value(column) == null ? null : sheet.note(mean(sheet));
      case "open" ->
          sheet.value(column) == null
              ? null
              : (Object) Steps.nearest(sheet.real(column), classes.openUnit());
      case "count" -> sheet.note(real(classes.count(sheet.noisy("namnare", "namnare_nyckel"))));
      default ->
          throw Stop.disclosure(
              "Indicator "
                  + sheet.value("indikator")
                  + " has class '"
                  + klass
                  + "', which the wall does not know; its definition says klass.");
    };
  }

  /** A count in the column of values. */
  private static Shown real(Shown count) {
    return count.value() instanceof Long n ? Shown.plain((double) n) : count;
  }

  private Shown share(Sheet sheet) {
    return classes
        .share()
        .show(
            new ShareRule.Share(sheet.whole("taljare"), sheet.whole("namnare")),
            new ShareRule.Share(
                sheet.noisy("taljare", "taljare_nyckel"),
                sheet.noisy("namnare", "namnare_nyckel")));
  }

  private Shown median(Sheet sheet) {
    long persons = Math.min(sheet.whole("namnare"), sheet.noisy("namnare", "namnare_nyckel"));
    return classes.median().median(sheet.real(column), persons, indicator(sheet));
  }

  private Shown mean(Sheet sheet) {
    AmountRule.Contributions of =
        new AmountRule.Contributions(
            sheet.real("summa"),
            sheet.real("storst"),
            sheet.whole("namnare"),
            sheet.real("hushall"));
    return classes.mean().mean(of, sheet.noisy("namnare", "namnare_nyckel"), indicator(sheet));
  }

  private static String indicator(Sheet sheet) {
    return (String) sheet.value("indikator");
  }
}
