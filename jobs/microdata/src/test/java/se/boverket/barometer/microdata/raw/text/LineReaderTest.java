package se.boverket.barometer.microdata.raw.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.microdata.raw.field.Field;

class LineReaderTest {
  @TempDir Path dir;

  @Test
  void splitsTrimsAndUnquotes() throws IOException {
    assertThat(rows("a;b;c\n1; x ;\n\"2\";\"y;\"\"z\"\"\";3\r\n;;\n", StandardCharsets.UTF_8, ';'))
        .containsExactly(
            "2 true [1, x, null]", "3 true [2, y;\"z\", 3]", "4 true [null, null, null]");
  }

  @Test
  void marksLinesThatAreNotWhole() throws IOException {
    assertThat(rows("a;b\n1\n1;2;3\n\"1;2\n\"1\"x;2\n", StandardCharsets.UTF_8, ';'))
        .containsExactly(
            "2 false [1, null]", "3 false [1, 2]", "4 false [\"1;2, null]", "5 false [\"1\"x, 2]");
  }

  @Test
  void decodesOtherEncodings() throws IOException {
    assertThat(rows("a,b\nÄ,ö\n", StandardCharsets.ISO_8859_1, ','))
        .containsExactly("2 true [Ä, ö]");
    assertThat(rows("a,b\nÄ,ö\n", StandardCharsets.UTF_8, ',')).containsExactly("2 true [Ä, ö]");
  }

  @Test
  void slicesGiveTheSameRowsAsTheWhole() throws IOException {
    StringBuilder text = new StringBuilder("a;b\n");
    List<Integer> starts = new ArrayList<>(List.of(0));
    Random random = new Random(1);
    for (int i = 0; i < 5000; i++) {
      text.append(i).append(';').append("x".repeat(random.nextInt(400))).append('\n');
      if (i % 1000 == 500) {
        starts.add(text.length());
      }
    }
    Path file = Files.writeString(dir.resolve("long.csv"), text);
    TextForm form = new TextForm(';', '"', "UTF-8", List.of("a", "b"));
    List<String> sliced = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      long end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      long line = text.substring(0, starts.get(i)).lines().count() + 1;
      sliced.addAll(read(form, new Slice(file.toString(), starts.get(i), end, line)));
    }
    List<String> whole = read(form, new Slice(file.toString(), 0, -1, 1));
    assertThat(sliced).hasSize(5000).isEqualTo(whole);
  }

  @Test
  void aScanCutsAtLineEnds() throws IOException {
    String line = "0123456789;ö\n";
    byte[] bytes = line.repeat(3_000_000).getBytes(StandardCharsets.ISO_8859_1);
    TextScan scan =
        TextScan.of(Path.of("x"), StandardCharsets.ISO_8859_1, new ByteArrayInputStream(bytes));
    assertThat(scan.lines()).isEqualTo(3_000_000);
    assertThat(scan.trouble()).isEmpty();
    assertThat(scan.slices()).hasSizeGreaterThan(1);
    long next = 0;
    for (Slice slice : scan.slices()) {
      assertThat(slice.start()).isEqualTo(next);
      assertThat(slice.line()).isEqualTo(slice.start() / 13 + 1);
      assertThat(slice.start() % 13).isZero();
      next = slice.end();
    }
    assertThat(next).isEqualTo(bytes.length);
  }

  private List<String> rows(String text, Charset charset, char delimiter) throws IOException {
    Path file = Files.write(dir.resolve("some.csv"), text.getBytes(charset));
    List<String> header = List.of(text.lines().findFirst().orElseThrow().split("[;,]"));
    TextForm form = new TextForm(delimiter, '"', charset.name(), header);
    return read(form, new Slice(file.toString(), 0, Files.size(file), 1));
  }

  private static List<String> read(TextForm form, Slice slice) throws IOException {
    int width = form.header().size();
    List<String> rows = new ArrayList<>();
    try (LineReader reader = new LineReader(slice, form, Integer.MAX_VALUE)) {
      while (reader.next()) {
        rows.add(reader.line() + " " + reader.whole() + " " + fields(reader, width));
      }
    }
    return rows;
  }

  private static List<String> fields(LineReader reader, int width) {
    List<String> fields = new ArrayList<>();
    Field field = new Field();
    for (int i = 0; i < width; i++) {
      reader.read(i, field);
      fields.add(field.kind() == Field.Kind.NOTHING ? null : field.string());
    }
    return fields;
  }
}
