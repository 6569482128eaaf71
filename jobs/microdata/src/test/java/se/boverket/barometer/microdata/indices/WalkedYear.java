package se.boverket.barometer.microdata.indices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.boverket.barometer.microdata.aggregated.AggregateJob;
import se.boverket.barometer.microdata.aggregated.TinyCountry;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.TableStore;
import se.boverket.barometer.tables.TestSpark;

/** A random population of 2022 that has been through both jobs, with one indicator added. */
final class WalkedYear {
  static final RandomPersons PEOPLE = RandomPersons.of(7, 4000);
  static final Naive NAIVE = new Naive(PEOPLE.persons());
  static final Schemas SCHEMAS;
  static final TableStore STORE;
  static final Map<String, Object> FACTS;

  /** 0180C1010 with the western half of 0180C1020, and the eastern half with all to 0180C1040. */
  private static final String STADSDELAR =
      """
      { "type": "FeatureCollection", "features": [
        { "type": "Feature",
          "properties": { "omrade": "0180EV", "namn": "Väst", "namn_en": "West", "kalla": "Test" },
          "geometry": { "type": "Polygon", "coordinates": [[
            [600000, 6603000], [601000, 6603000], [601000, 6604000], [600500, 6604000],
            [600500, 6605000], [600000, 6605000], [600000, 6603000]]] } },
        { "type": "Feature",
          "properties": { "omrade": "0180EO", "namn": "Öst", "namn_en": "East", "kalla": "Test" },
          "geometry": { "type": "MultiPolygon", "coordinates": [
            [[[600500, 6604000], [601000, 6604000], [601000, 6605000], [600500, 6605000],
              [600500, 6604000]]],
            [[[600000, 6605000], [601000, 6605000], [601000, 6608000], [600000, 6608000],
              [600000, 6605000]]]] } }
      ] }
      """;

  static {
    try {
      Path dir = Files.createTempDirectory(Path.of("target"), "walked");
      SCHEMAS = TinyCountry.schemas(dir.resolve("schemas"));
      Path like = SCHEMAS.root().resolve("indicators/andel_0_19.conf");
      Files.writeString(
          like.resolveSibling("tonaringar.conf"),
          Files.readString(like)
              .replace("id = andel_0_19", "id = tonaringar")
              .replace("alder <= 19", "alder BETWEEN 13 AND 19"));
      Path egna = Files.createDirectories(SCHEMAS.root().resolve("egna"));
      Files.writeString(egna.resolve("stadsdelar.geojson"), STADSDELAR);
      STORE = new TableStore(TestSpark.session(), dir.resolve("store").toAbsolutePath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    STORE.replaceYear(SCHEMAS.contract(Layer.CLEAN, "person"), PEOPLE.rows(2022), 2022);
    new AggregateJob(STORE, SCHEMAS).run(2022);
    FACTS = new IndexJob(STORE, SCHEMAS).run(2022);
  }

  private WalkedYear() {}

  static Dataset<Row> table(Layer layer, String table) {
    return STORE.readYear(SCHEMAS.contract(layer, table), 2022);
  }
}
