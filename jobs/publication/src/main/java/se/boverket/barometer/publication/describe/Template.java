package se.boverket.barometer.publication.describe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of this room's resources with places for figures: {@code {{folkmangd}}}. */
public final class Template {
  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z0-9_]+)}}");

  private Template() {}

  /**
   * Fills every place.
   *
   * @param resource file name beside this class
   * @param values by the name of their place
   * @throws IllegalArgumentException when a place has no value
   */
  public static String fill(String resource, Map<String, String> values) {
    return PLACE
        .matcher(text(resource))
        .replaceAll(place -> Matcher.quoteReplacement(value(resource, place.group(1), values)));
  }

  private static String value(String resource, String place, Map<String, String> values) {
    String value = values.get(place);
    if (value == null) {
      throw new IllegalArgumentException(resource + " has a place without a value: " + place);
    }
    return value;
  }

  private static String text(String resource) {
    try (InputStream in = Template.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
