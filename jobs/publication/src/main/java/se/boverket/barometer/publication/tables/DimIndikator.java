package se.boverket.barometer.publication.tables;

import com.typesafe.config.Config;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.boverket.barometer.tables.Schemas;

/** The indicators, one file each in {@code schemas/indicators}. */
final class DimIndikator {
  private static final int NO_END = 9999;

  private DimIndikator() {}

  static List<Row> rows(Schemas schemas) {
    return schemas.definitions("indicators").stream().map(DimIndikator::row).toList();
  }

  private static Row row(Config indicator) {
    return RowFactory.create(
        indicator.getString("id"),
        indicator.getString("amne"),
        indicator.getString("namn.sv"),
        indicator.getString("namn.en"),
        indicator.getString("forklaring.sv"),
        indicator.getString("forklaring.en"),
        indicator.getString("slag"),
        indicator.getString("enhet"),
        indicator.getInt("decimaler"),
        indicator.getString("riktning"),
        ages(indicator),
        breaks(indicator),
        indicator.getString("status").equals("confirmed"),
        "SCB, " + indicator.getString("register"));
  }

  /** {@code 1990-2020: 16-74; 2021-: 20-64}. */
  private static String ages(Config indicator) {
    return indicator.getConfigList("aldrar").stream()
        .map(
            a ->
                a.getInt("fran")
                    + "-"
                    + (a.getInt("till") == NO_END ? "" : a.getInt("till"))
                    + ": "
                    + a.getInt("lagst")
                    + "-"
                    + a.getInt("hogst"))
        .collect(Collectors.joining("; "));
  }

  private static String breaks(Config indicator) {
    return indicator.hasPath("brott")
        ? indicator.getIntList("brott").stream()
            .map(String::valueOf)
            .collect(Collectors.joining(", "))
        : null;
  }
}
