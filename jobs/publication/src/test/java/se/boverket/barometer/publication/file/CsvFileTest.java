package se.boverket.barometer.publication.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
  @Test
  void writesWhatAnyReaderUnderstands(@TempDir Path dir) throws IOException {
    Path file = dir.resolve("a.csv");
    try (CsvFile csv = CsvFile.create(List.of("ar", "namn", "varde", "stor"), file)) {
      csv.write(RowFactory.create(2022, "Väsby, \"norra\"", 12.5, true));
      csv.write(RowFactory.create(2022, "0180", 412_000_000.0, null));
      csv.write(RowFactory.create(2022, null, 0.0004, false));
    }
    assertThat(Files.readString(file))
        .isEqualTo(
            "ar,namn,varde,stor\n"
                + "2022,\"Väsby, \"\"norra\"\"\",12.5,true\n"
                + "2022,0180,412000000,\n"
                + "2022,,0.00040,false\n");
  }
}
