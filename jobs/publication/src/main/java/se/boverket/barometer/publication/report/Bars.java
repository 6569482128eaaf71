package se.boverket.barometer.publication.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.boverket.barometer.publication.describe.Swedish;

/**
 * A figure of horizontal bars as SVG; every bar carries its value as text, so nothing hangs on
 * colour or length alone.
 *
 * @param title what the figure shows, read out by screen readers
 * @param bars from top to bottom
 */
record Bars(String title, List<Bar> bars) {
  private static final int LINE = 28;
  private static final int LEFT = 230;
  private static final int LONGEST = 360;
  private static final int WIDTH = LEFT + LONGEST + 90;

  /**
   * One bar.
   *
   * @param label to its left
   * @param value decides its length, not negative
   * @param text the value as the reader sees it
   */
  record Bar(String label, double value, String text) {}

  String svg() {
    double largest = bars.stream().mapToDouble(Bar::value).max().orElse(0);
    double scale = largest == 0 ? 0 : LONGEST / largest;
    String body =
        IntStream.range(0, bars.size())
            .mapToObj(i -> bar(bars.get(i), i * LINE, bars.get(i).value * scale))
            .collect(Collectors.joining());
    String size = "viewBox=\"0 0 " + WIDTH + " " + bars.size() * LINE + "\"";
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" "
        + size
        + " aria-label=\""
        + Html.escape(title)
        + "\">\n<title>"
        + Html.escape(title)
        + "</title>\n"
        + body
        + "</svg>\n";
  }

  private static String bar(Bar bar, int top, double length) {
    int base = top + LINE - 10;
    return text(String.valueOf(LEFT - 8), base, "text-anchor=\"end\"", bar.label)
        + "<rect x=\""
        + LEFT
        + "\" y=\""
        + (top + 4)
        + "\" width=\""
        + pixels(length)
        + "\" height=\""
        + (LINE - 8)
        + "\"/>\n"
        + text(pixels(LEFT + length + 6), base, "class=\"value\"", bar.text);
  }

  private static String text(String x, int y, String more, String words) {
    String place = "x=\"" + x + "\" y=\"" + y + "\" ";
    return "<text " + place + more + ">" + Html.escape(words) + "</text>\n";
  }

  private static String pixels(double length) {
    return Swedish.decimal(length, 1).replace(',', '.');
  }
}
