package se.boverket.barometer.publication.tables;

import com.typesafe.config.Config;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.boverket.barometer.tables.Schemas;

/** The groups of every grouping, one file each in {@code schemas/groupings}. */
final class DimGruppering {
  private DimGruppering() {}

  static List<Row> rows(Schemas schemas) {
    return schemas.definitions("groupings").stream().flatMap(DimGruppering::rows).toList();
  }

  private static Stream<Row> rows(Config grouping) {
    List<? extends Config> groups = grouping.getConfigList("grupper");
    return IntStream.range(0, groups.size()).mapToObj(i -> row(grouping, groups.get(i), i + 1));
  }

  private static Row row(Config grouping, Config group, int place) {
    return RowFactory.create(
        grouping.getString("id"),
        group.getString("kod"),
        place,
        group.getString("sv"),
        group.getString("en"),
        grouping.getString("namn.sv"),
        grouping.getString("namn.en"),
        grouping.getString("forklaring.sv"),
        grouping.getString("forklaring.en"),
        grouping.getBoolean("ordnad"),
        group.getString("kod").equals(grouping.getString("fokus")),
        "personer",
        "SCB, " + grouping.getString("register"));
  }
}
