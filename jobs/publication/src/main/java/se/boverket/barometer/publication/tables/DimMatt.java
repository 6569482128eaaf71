package se.boverket.barometer.publication.tables;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measures;
import se.boverket.barometer.publication.derived.Serie;
import se.boverket.barometer.publication.derived.Series;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;

/** The measures of segregation, as their registry tells them, and what is followed over time. */
final class DimMatt {
  private static final String NEAREST = "narhet";

  private DimMatt() {}

  static List<Row> rows(Schemas schemas) {
    return Stream.of(
            Measures.all().stream().map(DimMatt::row),
            Series.read(schemas).all().stream().map(Serie::row),
            nearest(schemas.contract(Layer.PUBLISHED, NEAREST)))
        .flatMap(rows -> rows)
        .toList();
  }

  /** The measures of everybody's own surroundings, which their table's contract defines. */
  private static Stream<Row> nearest(Contract table) {
    return table.config().getConfigList("matten").stream()
        .map(
            m ->
                RowFactory.create(
                    NEAREST + "_" + m.getString("matt"),
                    m.getString("namn.sv"),
                    m.getString("namn.en"),
                    m.getString("definition.sv"),
                    m.getString("definition.en"),
                    "nearest",
                    m.getString("enhet"),
                    "Östh, Clark & Malmberg 2015"));
  }

  private static Row row(Measure measure) {
    return RowFactory.create(
        measure.id(),
        measure.about().namn(),
        measure.about().name(),
        oneLine(measure.about().forklaring()),
        oneLine(measure.about().explanation()),
        measure.kind().name().toLowerCase(Locale.ROOT),
        unit(measure),
        measure.about().source());
  }

  /** Tables show a hundred times the literature's values. */
  private static String unit(Measure measure) {
    return switch (measure.dimension()) {
      case INFORMATION, DIVERSITY -> "hundradels nat";
      case EVENNESS, EXPOSURE, CONCENTRATION, EXTREMES, MIXTURE -> "procent";
    };
  }

  private static String oneLine(String text) {
    return text.strip().replace('\n', ' ');
  }
}
