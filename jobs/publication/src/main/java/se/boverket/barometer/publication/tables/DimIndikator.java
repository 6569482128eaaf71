package se.boverket.barometer.publication.tables;

import com.typesafe.config.Config;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import se.boverket.barometer.publication.check.RowKey;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Schemas;

/** The indicators, one file each in {@code schemas/indicators}, and delivered area data. */
final class DimIndikator {
  private static final int NO_END = 9999;

  private DimIndikator() {}

  /** Those that are described, and those that were delivered without a description. */
  static Stream<Row> inOrder(Inlet inlet) {
    List<Row> described = rows(inlet.schemas());
    Set<String> known = described.stream().map(r -> r.getString(0)).collect(Collectors.toSet());
    List<Row> delivered =
        inlet.rows("omradesdata").groupBy("indikator").agg(functions.min("kalla")).collectAsList();
    Contract contract = inlet.contract("dim_indikator");
    return Stream.concat(
            described.stream(),
            delivered.stream()
                .filter(r -> !known.contains(r.getString(0)))
                .map(r -> undescribed(r.getString(0), r.getString(1))))
        .sorted(RowKey.of(contract.key(), contract.names()));
  }

  static List<Row> rows(Schemas schemas) {
    return Stream.concat(
            schemas.definitions("indicators").stream()
                .map(i -> row(i, ages(i), "SCB, " + i.getString("register"))),
            schemas.definitions("omradesdata").stream()
                .map(i -> row(i, null, i.getString("kalla"))))
        .toList();
  }

  /** Area data that no file of schemas/omradesdata tells about. */
  private static Row undescribed(String id, String source) {
    return RowFactory.create(
        id,
        "omradesdata",
        id,
        id,
        "Levererad områdesdata utan beskrivning: se källan.",
        "Delivered area data without a description: see the source.",
        "delivered",
        "se källan",
        2,
        "none",
        null,
        null,
        false,
        source == null ? "okänd" : source);
  }

  private static Row row(Config indicator, String ages, String source) {
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
        ages,
        breaks(indicator),
        indicator.getString("status").equals("confirmed"),
        source);
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
