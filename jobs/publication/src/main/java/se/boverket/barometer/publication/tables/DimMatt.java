package se.boverket.barometer.publication.tables;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measures;
import se.boverket.barometer.tables.Schemas;

/** The measures, as their registry tells them. */
final class DimMatt {
  private DimMatt() {}

  static List<Row> rows(Schemas schemas) {
    return Measures.all().stream().map(DimMatt::row).toList();
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
