package se.boverket.barometer.tables;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An own area drawn on the map: a feature of {@code schemas/egna/<file>.geojson}, a Polygon or
 * MultiPolygon in SWEREF 99 TM (EPSG:3006), metres, east before north.
 *
 * @param file name of the file without ending; the areas of a file do not overlap
 * @param omrade code
 * @param namn Swedish name
 * @param namnEn English name
 * @param kalla source
 * @param rings all rings, outer ones and holes, as [point][east, north]
 */
public record Shape(
    String file, String omrade, String namn, String namnEn, String kalla, List<double[][]> rings) {
  private static final String FOLDER = "egna";
  private static final double[] EAST = {200_000, 1_000_000};
  private static final double[] NORTH = {6_000_000, 7_800_000};

  /** Digests of what the files say, by name. */
  public static Map<String, String> digests(Schemas schemas) {
    Map<String, String> digests = new TreeMap<>();
    schemas
        .geojson(FOLDER)
        .forEach(
            (name, shapes) ->
                digests.put(FOLDER + "/" + name + ".geojson", Fingerprint.of(shapes.toString())));
    return digests;
  }

  /**
   * All of them, by file and in the order that they stand there; none without files.
   *
   * @throws Stop (usage) naming every feature that cannot be read, and why
   */
  public static List<Shape> all(Schemas schemas) {
    List<Shape> shapes = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    schemas
        .geojson(FOLDER)
        .forEach(
            (file, collection) -> {
              List<? extends Config> features = collection.getConfigList("features");
              for (int i = 0; i < features.size(); i++) {
                try {
                  shapes.add(of(file, features.get(i)));
                } catch (ConfigException e) {
                  faults.add(
                      "  schemas/egna/%s.geojson, feature %d: %s"
                          .formatted(file, i + 1, e.getMessage()));
                }
              }
            });
    if (!faults.isEmpty()) {
      throw Stop.usage("Own areas cannot be used:\n" + String.join("\n", faults));
    }
    return List.copyOf(shapes);
  }

  private static Shape of(String file, Config feature) {
    Config named = feature.getConfig("properties");
    String type = feature.getString("geometry.type");
    if (!List.of("Polygon", "MultiPolygon").contains(type)) {
      throw new ConfigException.Generic("geometry.type must be Polygon or MultiPolygon");
    }
    List<double[][]> rings = new ArrayList<>();
    rings(feature.getList("geometry.coordinates"), type.equals("Polygon") ? 1 : 2, rings);
    return new Shape(
        file,
        named.getString("omrade"),
        named.getString("namn"),
        named.getString("namn_en"),
        named.getString("kalla"),
        rings);
  }

  private static void rings(ConfigValue value, int depth, List<double[][]> into) {
    ConfigList list = list(value);
    if (depth > 0) {
      list.forEach(part -> rings(part, depth - 1, into));
      return;
    }
    double[][] ring = list.stream().map(Shape::point).toArray(double[][]::new);
    if (ring.length < 4) {
      throw new ConfigException.Generic("a ring needs four points, the last as the first");
    }
    into.add(ring);
  }

  private static double[] point(ConfigValue value) {
    double[] point =
        list(value).stream()
            .limit(2)
            .mapToDouble(n -> n.valueType() == ConfigValueType.NUMBER ? number(n) : Double.NaN)
            .toArray();
    if (point.length < 2 || !within(point[0], EAST) || !within(point[1], NORTH)) {
      throw new ConfigException.Generic(
          "a point is not in Sweden: give SWEREF 99 TM (EPSG:3006), metres, east before north, such"
              + " as [674032, 6580821]; degrees have to be transformed first");
    }
    return point;
  }

  private static double number(ConfigValue value) {
    return ((Number) value.unwrapped()).doubleValue();
  }

  private static boolean within(double value, double[] ends) {
    return value >= ends[0] && value <= ends[1];
  }

  private static ConfigList list(ConfigValue value) {
    if (value instanceof ConfigList list) {
      return list;
    }
    throw new ConfigException.Generic("geometry.coordinates are not nested as the type says");
  }
}
