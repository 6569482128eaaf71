package se.boverket.barometer.disclosure;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Columns and values that stand for a person.
 *
 * @param canaries planted texts
 */
record IdentifierAttack(List<String> canaries) {
  private static final Pattern COLUMN =
      Pattern.compile(
          "(.*_)?(nyckel|lopnr|person|personnr|pnr|hushallsid|hushall|famid|koordinat_[ne]|storst|summa)(_.*)?");
  private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{32,}");
  private static final Pattern PERSONAL_NUMBER =
      Pattern.compile(
          "(19|20)?\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01]|[678]\\d|9[01])[-+]?\\d{4}");

  void on(Columns table, Trial trial) {
    table.names().stream()
        .filter(c -> COLUMN.matcher(c).matches())
        .forEach(c -> trial.found(finding(table, c, "a column of the confidential layers")));
    for (String name : table.names()) {
      Coded column = table.column(name);
      trial.tried(Finding.Kind.IDENTIFIER, column.values().size());
      if (column.values().stream().anyMatch(this::personal)) {
        trial.found(finding(table, name, "a person-like value"));
      }
    }
  }

  private boolean personal(String value) {
    return HASH.matcher(value).matches()
        || canaries.stream().anyMatch(value::contains)
        || PERSONAL_NUMBER.matcher(value).matches() && luhn(value.replaceAll("\\D", ""));
  }

  static boolean luhn(String digits) {
    String ten = digits.substring(digits.length() - 10);
    return IntStream.range(0, 10)
                .map(k -> (ten.charAt(k) - '0') * (2 - k % 2))
                .map(x -> x / 10 + x % 10)
                .sum()
            % 10
        == 0;
  }

  private static Finding finding(Columns table, String column, String how) {
    return new Finding(Finding.Kind.IDENTIFIER, table.name(), column, how);
  }
}
