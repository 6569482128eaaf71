package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.microdata.aggregated.AggregateJob;
import se.boverket.barometer.microdata.aggregated.TinyCountry;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.TableStore;
import se.boverket.barometer.tables.TestSpark;

class FrameTest {
  @TempDir private Path dir;

  @Test
  void agesThatNoGroupHoldsAreMissedInThePopulation() throws IOException {
    Schemas schemas = TinyCountry.schemas(dir);
    Path method = dir.resolve("method.conf");
    Files.writeString(method, Files.readString(method).replace("\"30-44\", ", ""));
    TableStore store = new TableStore(TestSpark.session(), dir.resolve("store"));
    store.replaceYear(
        schemas.contract(Layer.CLEAN, "person"), RandomPersons.of(1, 60).rows(2022), 2022);
    assertThatThrownBy(() -> new AggregateJob(store, schemas).run(2022))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.INTEGRITY))
        .hasMessageContaining("and clean.person has 60")
        .hasMessageContaining("aldersgrupper");
  }
}
