package se.boverket.barometer.tables.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Stop;

class AnswerTest {
  private static final Answer ANSWER =
      new Answer(
          List.of("within", "measure", "n", "value"),
          List.of(
              List.of("0114", "dissimilarity", 12L, 1 / 3d),
              Arrays.asList("Malmö, \"öst\"", "entropy", 1234L, null),
              Arrays.asList(null, "a\\\n", 0, 1.25e-9)));

  @Test
  void aTableForPeople() {
    assertThat(text(Form.TABLE))
        .isEqualTo(
            """
            within        measure           n     value
            ------------  -------------  ----  --------
            0114          dissimilarity    12    0.3333
            Malmö, "öst"  entropy        1234         -
            -             a\\                0  1.25e-09
            """);
  }

  @Test
  void csvWithEveryDigit() {
    assertThat(text(Form.CSV))
        .isEqualTo(
            """
            within,measure,n,value
            0114,dissimilarity,12,0.3333333333333333
            "Malmö, ""öst""\",entropy,1234,
            ,"a\\
            ",0,1.25E-9
            """);
  }

  @Test
  void jsonWithEveryDigit() {
    assertThat(text(Form.JSON))
        .isEqualTo(
            """
            [
            {"within": "0114", "measure": "dissimilarity", "n": 12, "value": 0.3333333333333333},
            {"within": "Malmö, \\"öst\\"", "measure": "entropy", "n": 1234, "value": null},
            {"within": null, "measure": "a\\\\\\u000a", "n": 0, "value": 1.25E-9}
            ]
            """);
  }

  @Test
  void theLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    String here = text(Form.TABLE) + text(Form.CSV) + text(Form.JSON);
    try {
      Locale.setDefault(Locale.forLanguageTag("sv-SE"));
      assertThat(text(Form.TABLE) + text(Form.CSV) + text(Form.JSON)).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void numbersHaveTheFewestDigitsThatReadBack() {
    assertThat(List.of(0.1, 2e-3, 2e23, 100d, -0d, 1e15, 0.1 + 0.2, 9007199254740993d))
        .extracting(Digits::of)
        .containsExactly(
            "0.1",
            "0.002",
            "2E+23",
            "100",
            "0",
            "1E+15",
            "0.30000000000000004",
            "9007199254740992");
    assertThatThrownBy(() -> Digits.of(Double.NaN)).hasMessageContaining("not finite");
  }

  @Test
  void aFolderThatIsNotThereIsAMistakeInTheCommand(@TempDir Path dir) {
    assertThatThrownBy(() -> ANSWER.write(Form.CSV, dir.resolve("no/out.csv")))
        .extracting(e -> ((Stop) e).exit())
        .isEqualTo(Exit.USAGE);
  }

  private static String text(Form form) {
    StringBuilder out = new StringBuilder();
    ANSWER.write(form, out);
    return out.toString();
  }
}
