package se.boverket.barometer.publication.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import se.boverket.barometer.tables.Stop;

/** JSON of a release: keys in the order given, line feeds whatever the system. */
public final class Json {
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .setDefaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

  private Json() {}

  /** A map, list or record as text that ends with a line feed. */
  public static String text(Object value) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a value of JSON: " + value.getClass(), e);
    }
  }

  /** A map, list or record as a tree, for comparison with what was read. */
  static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  /**
   * Reads a file.
   *
   * @throws Stop (integrity) when it is not there or not JSON
   */
  public static JsonNode read(Path file) {
    try {
      return MAPPER.readTree(file.toFile());
    } catch (IOException e) {
      throw Stop.integrity(
          "File " + file + " cannot be read as JSON: restore it, or publish anew.");
    }
  }
}
