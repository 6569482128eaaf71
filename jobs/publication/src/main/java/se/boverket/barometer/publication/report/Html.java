package se.boverket.barometer.publication.report;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces of the report's page. */
final class Html {
  private Html() {}

  /** A text without characters that mean something in HTML and SVG. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /**
   * A table with a caption; the first cell of each row heads the row.
   *
   * @param heads column heads, the Swedish one before the English one
   */
  static String table(String caption, List<String> heads, List<List<String>> rows) {
    return "<table>\n<caption>"
        + escape(caption)
        + "</caption>\n<thead><tr>"
        + cells("th scope=\"col\"", heads)
        + "</tr></thead>\n<tbody>\n"
        + rows.stream().map(Html::row).collect(Collectors.joining())
        + "</tbody>\n</table>\n";
  }

  private static String row(List<String> cells) {
    return "<tr>"
        + cells("th scope=\"row\"", cells.subList(0, 1))
        + cells("td", cells.subList(1, cells.size()))
        + "</tr>\n";
  }

  private static String cells(String tag, List<String> texts) {
    String end = "</" + tag.split(" ")[0] + ">";
    return texts.stream().map(t -> "<" + tag + ">" + escape(t) + end).collect(Collectors.joining());
  }
}
