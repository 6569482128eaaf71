package se.boverket.barometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.microdata.indices.IndexJob;
import se.boverket.barometer.tables.Ledger;

class OwnAreasTest {
  @TempDir private Path dir;

  @Test
  void whomTheyLeaveOutIsToldYearByYearInHundreds() {
    Ledger ledger = new Ledger(dir);
    ledger.note("index", 2021, "a", Map.of("regso2020.typ1", 160));
    ledger.note("index", 2022, "b", Map.of(IndexJob.OUTSIDE, List.of(told(1200), told(0))));
    assertThat(OwnAreas.lines(ledger))
        .containsExactly(
            "2022: of about 984700 persons of kommun 0180 are in none of the areas of stadsdelar: about 1200 without a square, about 300 elsewhere",
            "2022: of about 984700 persons of kommun 0180 are in none of the areas of stadsdelar: fewer than 50 without a square, about 300 elsewhere");
  }

  private static Map<String, Object> told(long without) {
    return Map.of(
        "fil",
        "stadsdelar",
        "kommun",
        "0180",
        "personer",
        984_700,
        "utan_ruta",
        without,
        "utanfor",
        300);
  }
}
