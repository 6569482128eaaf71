package se.boverket.barometer.tables.file;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** An array with one object a row, a row a line; what does not exist is null. */
final class JsonForm {
  private JsonForm() {}

  static void write(Answer answer, Appendable out) throws IOException {
    out.append("[");
    String before = "\n";
    for (List<Object> row : answer.rows()) {
      out.append(before);
      object(answer.columns(), row, out);
      before = ",\n";
    }
    out.append("\n]\n");
  }

  private static void object(List<String> names, List<Object> row, Appendable out)
      throws IOException {
    for (int i = 0; i < names.size(); i++) {
      out.append(i == 0 ? "{" : ", ").append(quoted(names.get(i))).append(": ");
      Object value = row.get(i);
      out.append(value instanceof String text ? quoted(text) : Digits.of(value));
    }
    out.append('}');
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
