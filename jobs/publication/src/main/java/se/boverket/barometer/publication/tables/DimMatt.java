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
import se.boverket.barometer.tables.Schemas;

/** The measures of segregation, as their registry tells them, and what is followed over time. */
final class DimMatt {
  private DimMatt() {}

  static List<Row> rows(Schemas schemas) {
    return Stream.concat(
            Measures.all().stream().map(DimMatt::row),
            Series.read(schemas).all().stream().map(Serie::row))
        .toList();
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
