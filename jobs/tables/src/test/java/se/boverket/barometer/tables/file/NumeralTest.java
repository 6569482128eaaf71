package se.boverket.barometer.tables.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "7",
        "-12",
        "+3",
        "1.5",
        ".5",
        "5.",
        "-0.25",
        "1e3",
        "1.25E-7",
        "  42 ",
        "123456789012345",
        "1234567890123456789",
        "0.1234567890123456789",
        "1000000000000.001"
      })
  void readsWhatJavaReads(String text) {
    assertThat(point(text)).isEqualTo(Double.parseDouble(text.strip()) + 0d);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        ".",
        "e5",
        "1e",
        "1 000",
        "1,5",
        "1.2.3",
        "0x10",
        "1d",
        "NaN",
        "Infinity",
        "1e999",
        "--1",
        "1-",
        "١",
        "½",
        "Q"
      })
  void everythingElseIsNotANumber(String text) {
    assertThat(point(text)).isNaN();
  }

  @Test
  void readsEveryDecimalAsJavaDoes() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 20_000; i++) {
      long digits = random.nextLong(1L << 1 + random.nextInt(50));
      String text = BigDecimal.valueOf(digits, random.nextInt(14)).toPlainString();
      assertThat(point(text)).isEqualTo(Double.parseDouble(text));
    }
  }

  @Test
  void readsACommaWhereSwedishProgramsWriteOne() {
    Numeral numeral = Numeral.pointOrComma();
    assertThat(parse(numeral, "-12,75")).isEqualTo(-12.75);
    assertThat(parse(numeral, "1,5e3")).isEqualTo(1500);
    assertThat(numeral.marks()).isNotEqualTo(Numeral.BOTH);
    assertThat(parse(numeral, "1.5")).isEqualTo(1.5);
    assertThat(numeral.marks()).isEqualTo(Numeral.BOTH);
    assertThat(parse(numeral, "1.000,5")).isNaN();
  }

  private static double point(String text) {
    return parse(Numeral.point(), text);
  }

  private static double parse(Numeral numeral, String text) {
    byte[] bytes = ("x" + text + "y").getBytes(StandardCharsets.UTF_8);
    return numeral.parse(bytes, 1, bytes.length - 1);
  }
}
