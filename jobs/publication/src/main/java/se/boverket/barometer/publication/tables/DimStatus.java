package se.boverket.barometer.publication.tables;

import com.typesafe.config.Config;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.boverket.barometer.tables.Schemas;

/** The status letters, as {@code schemas/status.conf} lists them from weakest to strongest. */
final class DimStatus {
  private DimStatus() {}

  static List<Row> rows(Schemas schemas) {
    Config list = schemas.definition("status.conf");
    List<? extends Config> letters = list.getConfigList("status");
    return IntStream.range(0, letters.size())
        .mapToObj(i -> row(letters.get(i), i + 1, list.getString("kalla")))
        .toList();
  }

  private static Row row(Config letter, int place, String source) {
    return RowFactory.create(
        letter.getString("kod"),
        place,
        letter.getString("namn.sv"),
        letter.getString("namn.en"),
        letter.getString("definition.sv"),
        letter.getString("definition.en"),
        source);
  }
}
