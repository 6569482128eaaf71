package se.boverket.barometer.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.register.file.Format;

class RegisterTest {
  @TempDir static Path shared;
  @TempDir Path folder;

  @BeforeAll
  static void writeTheFirstYear() {
    write(shared, Format.CSV, 1990);
  }

  private static RegisterSummary write(Path out, Format format, Integer... years) {
    return Register.write(plan(out, format, years), (year, done, total) -> {});
  }

  private static RegisterPlan plan(Path out, Format format, Integer... years) {
    return new RegisterPlan(0.001, List.of(years), 11, format, out);
  }

  private static Map<String, String> hashes(Path folder) throws Exception {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        hashes.put(file.getFileName().toString(), HexFormat.of().formatHex(digest));
      }
    }
    return hashes;
  }

  @Test
  void sameBytesOnOneThreadAndTwoAndBesideOtherYears() throws Exception {
    for (Format format : Format.values()) {
      Path one = folder.resolve("one" + format);
      Path two = folder.resolve("two" + format);
      List<Integer> told = new ArrayList<>();
      Register.write(plan(one, format, 2022), (year, done, total) -> told.add(done), 1);
      assertThat(told).hasSize(5984 + 290).isSorted().doesNotHaveDuplicates();
      Register.write(plan(two, format, 2021, 2022), (year, done, total) -> {}, 2);
      assertThat(hashes(two.resolve("2022"))).isEqualTo(hashes(one.resolve("2022"))).hasSize(73);
    }
  }

  @Test
  void manifestTellsTheFilesAsTheyAre() throws Exception {
    Path year = shared.resolve("1990");
    Map<String, String> hashes = hashes(year);
    Config delivery =
        ConfigFactory.parseFile(year.resolve("leverans.conf").toFile()).getConfig("leverans");
    assertThat(delivery.getString("id")).isEqualTo("SYN-1990-1");
    assertThat(delivery.getInt("ar")).isEqualTo(1990);
    for (Config file : delivery.getConfigList("filer")) {
      String name = file.getString("fil");
      assertThat(file.getString("sha256")).isEqualTo(hashes.remove(name));
      assertThat(lines(year.resolve(name)).size() - 1L).isEqualTo(file.getLong("rader"));
      assertThat(file.getString("teckenkodning")).isEqualTo("ISO-8859-1");
    }
    assertThat(hashes).containsOnlyKeys("leverans.conf");
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
  }

  @Test
  void csvCarriesLatinOneAndTheCodesOfTheYear() throws Exception {
    List<String> rows = lines(shared.resolve("1990/rtb_individ_1990_6.csv"));
    assertThat(rows).anyMatch(row -> row.contains(";Ä;")).noneMatch(row -> row.contains("?"));
    assertThat(rows)
        .anyMatch(row -> row.contains(";15;1583;1490"))
        .noneMatch(row -> row.contains(";1490;"));
    assertThat(lines(shared.resolve("1990/iot_hushall_1990_1.csv")))
        .anyMatch(row -> row.contains(";0,51;") || row.contains(";1,51;"));
  }

  @Test
  void aFolderThatIsThereIsLeftAlone() {
    assertThatThrownBy(() -> write(shared, Format.CSV, 1991, 1990))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("choose another --out");
    assertThat(shared.resolve("1991")).doesNotExist();
  }

  @Test
  void whatAKilledRunLeftIsCleared() throws Exception {
    Files.createDirectories(folder.resolve(".2000.tmp"));
    Files.writeString(folder.resolve(".2000.tmp/half.csv"), "LopN");
    write(folder, Format.CSV, 2000);
    assertThat(folder.resolve(".2000.tmp")).doesNotExist();
    assertThat(folder.resolve("2000/half.csv")).doesNotExist();
  }

  @Test
  void anUnwritableFolderIsSaidSo() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> write(file, Format.CSV, 2000))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("see that the folder can be written to");
  }
}
