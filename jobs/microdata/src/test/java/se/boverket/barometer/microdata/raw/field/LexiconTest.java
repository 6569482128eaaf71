package se.boverket.barometer.microdata.raw.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LexiconTest {

  @Test
  void numbersTextsAsAMapDoes() {
    Random random = new Random(3);
    Lexicon lexicon = new Lexicon();
    Map<String, Integer> map = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      String text =
          "ab\u00C4\u0000".repeat(6).substring(0, 1 + random.nextInt(20)) + random.nextInt(300);
      byte[] bytes = ("x" + text + "y").getBytes(StandardCharsets.UTF_8);
      int expected = map.computeIfAbsent(text, t -> map.size());
      assertThat(lexicon.add(bytes, 1, bytes.length - 1)).isEqualTo(expected);
      assertThat(lexicon.text(expected)).isEqualTo(text);
    }
    assertThat(lexicon.size()).isEqualTo(map.size());
    lexicon.clear();
    assertThat(find(lexicon, "a1")).isEqualTo(-1);
  }

  @Test
  void aLengthIsPartOfAText() {
    Lexicon lexicon = Lexicon.of(List.of("01", "01\u0000", "123456789", "123456789\u0000"));
    assertThat(find(lexicon, "01")).isZero();
    assertThat(find(lexicon, "01\u0000")).isEqualTo(1);
    assertThat(find(lexicon, "123456789")).isEqualTo(2);
    assertThat(find(lexicon, "123456789\u0000")).isEqualTo(3);
    assertThat(find(lexicon, "0")).isEqualTo(-1);
  }

  @Test
  void aTextCanBeWrittenInOtherWays() {
    Lexicon lexicon = Lexicon.of(List.of("00", "01"));
    lexicon.alias("Sverige", 0);
    lexicon.alias("01", 0);
    assertThat(find(lexicon, "Sverige")).isZero();
    assertThat(find(lexicon, "01")).as("a code before a label").isEqualTo(1);
  }

  private static int find(Lexicon lexicon, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return lexicon.find(bytes, 0, bytes.length);
  }
}
