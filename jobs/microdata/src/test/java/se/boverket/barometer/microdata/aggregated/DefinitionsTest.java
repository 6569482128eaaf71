package se.boverket.barometer.microdata.aggregated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.TestSpark;

class DefinitionsTest {
  @TempDir Path dir;

  @Test
  void theRealOnesCanBeUsedAndTheIndexIsMadeOfThem() {
    Definitions real = Definitions.read(TestSpark.session(), TinyCountry.REAL);
    assertThat(real.indicators()).extracting(Indicator::id).containsAll(real.method().index());
    assertThat(real.groupings()).extracting(Grouping::id).contains("inkomstkvintil");
  }

  @Test
  void allFaultsAreToldAtOnceWithTheirFiles() throws IOException {
    Schemas schemas = TinyCountry.schemas(dir);
    edit(
        "indicators/forvarvsarbetande.conf",
        "taljare = \"forvarvsarbetande\"",
        "taljare = \"lon > 0\"");
    edit(
        "indicators/disponibel_inkomst.conf",
        "varde = \"disponibel_inkomst\"",
        "varde = \"boarea_person\"");
    edit("indicators/bistand_eller_arbetslos.conf", "> 182\"", "> > 182\"");
    edit("indicators/lag_ekonomisk_standard.conf", "slag = share", "slag = part");
    edit("groupings/inkomstkvintil.conf", "id = inkomstkvintil", "id = kvintil");
    assertThatThrownBy(() -> Definitions.read(TestSpark.session(), schemas))
        .isInstanceOf(Stop.class)
        .hasMessageContaining("forvarvsarbetande.conf, line 12: 'lon > 0'")
        .hasMessageContaining("disponibel_inkomst.conf, line 11: 'boarea_person' is double")
        .hasMessageContaining("bistand_eller_arbetslos.conf, line 12: 'bistand_manader >= 10")
        .hasMessageContaining("lag_ekonomisk_standard.conf: ")
        .hasMessageContaining("must be share, mean, median or count")
        .hasMessageContaining("inkomstkvintil.conf calls itself 'kvintil'");
  }

  private void edit(String file, String from, String to) throws IOException {
    String text = Files.readString(dir.resolve(file));
    assertThat(text).contains(from);
    Files.writeString(dir.resolve(file), text.replace(from, to));
  }
}
