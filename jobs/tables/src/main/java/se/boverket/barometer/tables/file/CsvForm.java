package se.boverket.barometer.tables.file;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** RFC 4180 with line feeds; what does not exist is empty. */
final class CsvForm {
  private static final Pattern SPECIAL = Pattern.compile("[,\"\r\n]|^\\s|\\s$");

  private CsvForm() {}

  static void write(Answer answer, Appendable out) throws IOException {
    line(answer.columns(), out);
    for (List<Object> row : answer.rows()) {
      line(row, out);
    }
  }

  private static void line(List<?> cells, Appendable out) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.append(i > 0 ? "," : "").append(cell(cells.get(i)));
    }
    out.append('\n');
  }

  private static String cell(Object value) {
    if (value instanceof String text && SPECIAL.matcher(text).find()) {
      return '"' + text.replace("\"", "\"\"") + '"';
    }
    return value == null ? "" : Digits.of(value);
  }
}
