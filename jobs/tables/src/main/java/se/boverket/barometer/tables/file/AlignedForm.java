package se.boverket.barometer.tables.file;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Columns side by side, numbers to the right; what does not exist is a dash. */
final class AlignedForm {
  private AlignedForm() {}

  static void write(Answer answer, Appendable out) throws IOException {
    List<List<String>> body =
        answer.rows().stream().map(row -> row.stream().map(AlignedForm::cell).toList()).toList();
    boolean[] right = new boolean[answer.columns().size()];
    int[] widths = new int[right.length];
    for (int i = 0; i < right.length; i++) {
      int column = i;
      right[i] = answer.rows().stream().anyMatch(row -> row.get(column) instanceof Number);
      widths[i] =
          Stream.concat(Stream.of(answer.columns()), body.stream())
              .mapToInt(row -> width(row.get(column)))
              .max()
              .orElseThrow();
    }
    line(answer.columns(), widths, right, out);
    line(IntStream.of(widths).mapToObj("-"::repeat).toList(), widths, right, out);
    for (List<String> row : body) {
      line(row, widths, right, out);
    }
  }

  private static void line(List<String> cells, int[] widths, boolean[] right, Appendable out)
      throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String room = " ".repeat(widths[i] - width(cells.get(i)));
      line.append(i > 0 ? "  " : "");
      line.append(right[i] ? room + cells.get(i) : cells.get(i) + room);
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private static String cell(Object value) {
    if (value instanceof Double number) {
      boolean tiny = number != 0 && Math.abs(number) < 5e-5;
      return String.format(Locale.ROOT, tiny ? "%.2e" : "%.4f", number + 0.0);
    }
    return value == null ? "-" : value.toString().replaceAll("\\p{Cntrl}", " ");
  }
}
