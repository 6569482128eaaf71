package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Stop;

/** A table as another producer publishes it: semicolons, capitals, names and dots of its own. */
class NamingTest {
  private static final String FOREIGN =
      """
      Region;K\u00f6n;\u00c5r;Folkm\u00e4ngd
      "0114 V\u00e4sby, \"\"n\"\"";m\u00e4n;2022;40
      "0114 V\u00e4sby, \"\"n\"\"";kvinnor;2022;x
      "0114 V\u00e4sby, \"\"n\"\"";totalt;2022;43
      Sigtuna;m\u00e4n;2022;..
      Sigtuna;kvinnor;2022;60
      Sigtuna;totalt;2022;61
      """;
  private static final Naming NAMING =
      new Naming(
          Map.of("antal", "Folkm\u00e4ngd", "ar", "\u00c5r", "omrade", "Region"),
          Set.of("totalt"),
          Set.of("x"));
  @TempDir Path dir;

  @Test
  void whatItHidesIsComputedFromItsTotals() throws IOException {
    Columns table = NAMING.house(read(FOREIGN));
    assertThat(table.names()).containsExactly("omrade", "k\u00f6n", "ar", "antal");
    assertThat(FileWallTest.ATTACK.on(List.of(table)).findings())
        .extracting(Finding::attack)
        .containsExactly(Finding.Kind.EXACT, Finding.Kind.EXACT);
  }

  @Test
  void withoutItsTotalsNothingIs() throws IOException {
    Columns table = NAMING.house(read(FOREIGN.replaceAll("(?m)^.*totalt.*\n", "")));
    assertThat(FileWallTest.ATTACK.on(List.of(table)).findings()).isEmpty();
  }

  @Test
  void aColumnThatIsNotThereIsToldWithTheNearest() throws IOException {
    Columns table = read(FOREIGN);
    Naming wrong = new Naming(Map.of("antal", "Folkmangd"), Set.of(), Set.of());
    assertThatThrownBy(() -> wrong.house(table))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.USAGE))
        .hasMessageContaining("no column Folkmangd (did you mean folkm\u00e4ngd?)");
  }

  @ParameterizedTest
  @CsvSource({
    "40, many, row 1: no count",
    "60, -3, row 5: no count",
    "40, 2.5, no count",
    "2022;40, 40, not as many values"
  })
  void whatIsNoCountIsRefusedWithItsRow(String was, String now, String why) throws IOException {
    String text = FOREIGN.replaceFirst(was, now);
    assertThatThrownBy(() -> FileWallTest.ATTACK.on(List.of(NAMING.house(read(text)))))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.REFUSED))
        .hasMessageContaining(why);
  }

  private Columns read(String text) throws IOException {
    return ColumnFile.read(Files.writeString(dir.resolve("t.csv"), text));
  }
}
