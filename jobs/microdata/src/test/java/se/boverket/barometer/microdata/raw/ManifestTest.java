package se.boverket.barometer.microdata.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;

class ManifestTest {
  @TempDir Path dir;

  @Test
  void readsEverySetting() throws IOException {
    Files.writeString(dir.resolve("a.csv"), "x\n");
    Delivery delivery =
        read(
            """
            leverans { id = "BOV-2023-1", ar = 2022, version = 2, deso = 2018, regso = 2020
              filer = [ { register = iot_hushall, fil = "a.csv", rader = 12, format = csv
                avgransare = ";", teckenkodning = "ISO-8859-1", decimaltecken = ",", citattecken = "'"
                saknas = ["***"], kolumner { P1105_LopNr = LopNr }, enhet = "100SEK" } ] }
            """);
    assertThat(delivery.label()).isEqualTo("delivery BOV-2023-1 (year 2022, version 2)");
    DeliveredFile file = delivery.parts("iot_hushall").get(0);
    assertThat(file.rows()).isEqualTo(OptionalLong.of(12));
    assertThat(file.csv()).isEqualTo(new CsvForm(';', StandardCharsets.ISO_8859_1, ',', '\''));
    assertThat(file.missing()).containsExactly("***");
    assertThat(file.renames()).containsEntry("P1105_LopNr", "LopNr");
    assertThat(file.unit()).contains(Unit.HUNDREDS);
  }

  @Test
  void tellsAllFaultsTogetherWithTheirLines() throws IOException {
    assertThatThrownBy(
            () ->
                read(
                    """
                    leverans {
                      id = "a b"
                      ar = tjugo
                      deso = 2019
                      verson = 1
                      filer = [
                        { register = "RTB 1", fil = "../x.csv", rader = -1
                          format = xls, avgransare = ";;", teckenkodning = "UTF-16" }
                        { fil = "none.csv", sha256 = abc, enhet = kronor }
                      ]
                    }
                    """))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.REFUSED))
        .hasMessageContainingAll(
            "line 2: id may hold",
            "line 3: ar must be a whole number",
            "line 4: deso = 2019",
            "line 5: unknown key 'verson'",
            "key 'version' is missing",
            "line 7: register 'RTB 1'",
            "leaves the delivery's folder",
            "rader must not be negative",
            "format must be",
            "avgransare must be one ASCII character",
            "UTF-16 cannot be read",
            "line 9: file 'none.csv' is not there",
            "key 'register' is missing",
            "64 hexadecimal digits",
            "enhet must be one of [SEK, 100SEK]");
  }

  @Test
  void refusesWhatIsNotAManifest() {
    assertThatThrownBy(() -> read("leverans { id = "))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.REFUSED));
    assertThatThrownBy(() -> read("annat = 1")).hasMessageContaining("leverans {");
  }

  @Test
  void saysWhatAFolderWithoutManifestLacks() {
    assertThatThrownBy(() -> Manifest.read(dir.resolve("leverans.conf")))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.MISSING))
        .hasMessageContaining("deliver --template");
  }

  @Test
  void aLinkOutOfTheFolderIsRefused() throws IOException {
    Path outside = Files.writeString(dir.resolve("outside.csv"), "x\n");
    Path folder = Files.createDirectory(dir.resolve("d"));
    Files.createSymbolicLink(folder.resolve("in.csv"), outside);
    assertThatThrownBy(
            () -> Landed.in(folder).entry("{ register = val, fil = in.csv }").delivery("X"))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.REFUSED))
        .hasMessageContaining("link out of the delivery's folder");
  }

  @Test
  void theEnvironmentSaysNothing() {
    assertThatThrownBy(() -> read("leverans { id = ${PATH} }"))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.REFUSED))
        .hasMessageNotContaining(System.getenv("PATH"));
  }

  @Test
  void aSubstitutionHasNoLineOfItsOwn() {
    assertThatThrownBy(() -> read("leverans { a = \"B C\"\n id = ${leverans.a} }"))
        .hasMessageContaining("id may hold")
        .hasMessageNotContaining("line -1");
    assertThatThrownBy(() -> read("leverans { id = ${nowhere} }"))
        .hasMessageContaining("${…} that stands for nothing")
        .hasMessageNotContainingAny("line -1", "nowhere");
  }

  @Test
  void quotesNothingOfAFileThatIsNoManifest() {
    assertThatThrownBy(() -> read("LopNr;Kommun\n990101-1234;0180\n"))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.REFUSED))
        .hasMessageContaining("line")
        .hasMessageNotContaining("990101");
  }

  @Test
  void findsDeliveriesByYearAndVersion() {
    Path landing = dir.resolve("landing");
    Landed.in(landing.resolve("b")).year(2022).file("rtb_individ", "x\n").delivery("B");
    Landed.in(landing.resolve("a")).year(2022).version(2).file("rtb_individ", "x\n").delivery("A");
    Landed.in(landing.resolve("c")).year(2021).file("rtb_individ", "x\n").delivery("C");
    Landed.write(landing.resolve("loose.txt"), new byte[0]);
    assertThat(Landing.deliveries(landing)).extracting(Delivery::id).containsExactly("C", "B", "A");
    assertThatThrownBy(() -> Landing.deliveries(dir.resolve("nowhere")))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.MISSING));
  }

  @Test
  void theTemplateIsAManifest() {
    Schemas schemas = new Schemas(Path.of("../../schemas"));
    RawTable.registers(schemas)
        .forEach(r -> Landed.write(dir.resolve(r + "_2022.csv"), new byte[1]));
    Delivery delivery = read(Template.text(schemas, 2022));
    assertThat(delivery.registers()).containsExactlyElementsOf(RawTable.registers(schemas));
    assertThatThrownBy(() -> Template.text(schemas, 1800))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.USAGE))
        .hasMessageContaining("1990");
  }

  private Delivery read(String text) {
    Landed.write(dir.resolve("leverans.conf"), text.getBytes(StandardCharsets.UTF_8));
    return Manifest.read(dir.resolve("leverans.conf"));
  }
}
