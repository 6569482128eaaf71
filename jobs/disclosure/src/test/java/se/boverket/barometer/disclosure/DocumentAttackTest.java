package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Stop;

class DocumentAttackTest {
  static final String CANARY = AttackTest.CANARY;
  private static final Gate GATE = new Gate(AttackTest.POLICY, GateTest.GATE.contracts(), Map.of());
  @TempDir Path dir;

  @ParameterizedTest
  @CsvSource({
    "report/rapport.html, <p>%s</p>",
    "certifikat.json, {\"text\": \"%s\"}",
    "proveniens.json, %s",
    "exports/befolkning.csv, 'ar;omrade\n2022;%s\n'",
    "tables/befolkning.parquet, PAR1%sPAR1",
    "dcat.ttl, '<https://x> dct:title \"%s\" .'",
    "kvalitetsdeklaration.md, '# %s'",
    "exports/kort.gpkg, x%sx"
  })
  void aPlantedTextIsFoundInEveryFile(String file, String text) {
    assertThat(found(dir, file, text.formatted(CANARY)))
        .extracting(Finding::table)
        .containsExactly(file);
    assertThatThrownBy(() -> GATE.passDocuments(dir))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.DISCLOSURE))
        .hasMessageContaining(file)
        .hasMessageNotContaining(CANARY);
  }

  @ParameterizedTest
  @CsvSource({"19811218-9876", "198112189876", "811218-9876"})
  void soIsAPersonalNumber(String number) {
    assertThat(found(dir, "report/rapport.html", "<td>" + number + "</td>")).hasSize(1);
  }

  @Test
  void theBorderBetweenTwoPiecesHidesNothing() {
    String before = "x".repeat((1 << 20) - 5);
    assertThat(found(dir, "report/rapport.html", before + CANARY)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-12-31T00:00:00Z",
    "sha256 0f6a1d19811218987600b7a1",
    "2 147 483 647 bytes 8112189876",
    "1981121898.76 and 0.198112189876",
    "198112189875 fails the check digit"
  })
  void datesHashesAndFiguresAreNone(String text) {
    assertThat(found(dir, "report/rapport.html", text)).isEmpty();
    GATE.passDocuments(dir);
  }

  /** What is found in a folder of that one file. */
  static List<Finding> found(Path dir, String file, String text) {
    try {
      Files.createDirectories(dir.resolve(file).getParent());
      Files.writeString(dir.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Trial trial = new Trial();
    new DocumentAttack(List.of(CANARY)).on(dir, trial);
    return trial.done().findings();
  }
}
