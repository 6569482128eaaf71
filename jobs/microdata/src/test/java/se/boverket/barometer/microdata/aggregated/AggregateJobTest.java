package se.boverket.barometer.microdata.aggregated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.tables.Schemas;

class AggregateJobTest {
  @TempDir Path dir;
  private Schemas schemas;
  private Map<String, String> before;

  @BeforeEach
  void definitions() {
    schemas = TinyCountry.schemas(dir);
    before = of(2022);
  }

  private Map<String, String> of(int ar) {
    return AggregateJob.definitions(schemas).apply(ar);
  }

  private void change(String file, String from, String to) throws IOException {
    Path path = dir.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  @Test
  void wordsChangeNoCells() throws IOException {
    change("indicators/disponibel_inkomst.conf", "Disponibel inkomst", "Inkomst");
    change("indicators/disponibel_inkomst.conf", "id = ", "# said anew\nid = ");
    change("groupings/utbildning.conf", "upper secondary", "secondary");
    change("aggregated/celler.conf", "reference year", "year");
    change("method.conf", "typgranser = [2, 1, 0, -1]", "typgranser = [3, 1, 0, -1]");
    assertThat(of(2022)).isEqualTo(before);
  }

  @Test
  void whatIsCountedDoes() throws IOException {
    change("indicators/disponibel_inkomst.conf", "lagst = 20", "lagst = 21");
    assertThat(of(2022)).isNotEqualTo(before);
  }

  @Test
  void onlyInTheYearsOfTheSource() throws IOException {
    Map<String, String> early = of(1995);
    change("indicators/hyresratt.conf", "population = \"", "population = \"alder > 1 AND ");
    assertThat(of(1995)).isEqualTo(early);
    assertThat(of(2022)).isNotEqualTo(before);
  }
}
