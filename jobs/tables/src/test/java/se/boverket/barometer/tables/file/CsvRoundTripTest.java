package se.boverket.barometer.tables.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the writer writes, the reader reads: any text, any number, any length. */
class CsvRoundTripTest {
  private static final String[] PIECES = {
    "a", ",", "\"", "\n", "\r\n", ";", " ", "å", "😀", "\t", "0114", "\r", "|"
  };
  @TempDir Path dir;

  @RepeatedTest(50)
  void anyTextAndAnyNumber(RepetitionInfo repetition) throws IOException {
    SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
    check(
        IntStream.range(0, 1 + random.nextInt(60))
            .mapToObj(i -> List.<Object>of(text(random), number(random)))
            .toList());
  }

  @Test
  void recordsLongerThanTheBuffer() throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    for (int length : new int[] {1, 262_130, 262_144, 700_000, 3}) {
      rows.add(List.of("x\n".repeat(length) + length, (double) length));
    }
    check(rows);
  }

  private void check(List<List<Object>> rows) throws IOException {
    Path file = dir.resolve("t.csv");
    new Answer(List.of("namn, kod", "n"), rows).write(Form.CSV, file);
    Columns read =
        TableFile.open(file).read(Map.of("namn, kod", Kind.TEXT_OR_EMPTY, "n", Kind.NUMBER));
    assertThat(read.rows()).isEqualTo(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      assertThat(read.text("namn, kod").at(i)).isEqualTo(rows.get(i).get(0));
      assertThat(read.number("n")[i]).isEqualTo(rows.get(i).get(1));
    }
  }

  private static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static double number(SplittableRandom random) {
    double any = Double.longBitsToDouble(random.nextLong());
    return Double.isFinite(any) && random.nextInt(2) == 0 ? any : random.nextInt(1000) / 8d;
  }
}
