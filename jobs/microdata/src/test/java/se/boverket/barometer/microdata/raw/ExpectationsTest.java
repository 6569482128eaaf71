package se.boverket.barometer.microdata.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.TestSpark;

class ExpectationsTest {
  static final Schemas SCHEMAS = new Schemas(Path.of("../../schemas"));
  private static final Map<String, String> FAULTS =
      Map.of(
          "ar.rader", "rows unlike the year before",
          "civil.saknas", "missing values unlike the year before",
          "kon.psi", "codes unlike the year before",
          "kommun.utan_bistand", "large municipality without recipients, not in bortfall");

  @TempDir Path dir;

  @AfterAll
  static void theReadmeShowsWhatWasSeen() throws IOException {
    FaultTable.isInReadme();
  }

  @Test
  void warnsAboutWhatChangedAndWhatLacks() {
    IngestJob job = Landed.job(dir, SCHEMAS);
    job.run(year(2021, 100, "OG", "1").delivery("A"));
    Delivery delivery =
        year(2022, 5100, "", "2")
            .file("ekonomiskt_bistand", "LopNr;Kommun;AntManad\n1;0114;3\n")
            .delivery("B");
    Map<String, Object> facts = job.run(delivery);
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> told = (List<Map<String, Object>>) facts.get("faults");
    List<Map<String, Object>> odd =
        told.stream().filter(f -> !f.get("severity").equals("NOTE")).toList();
    assertThat(odd).extracting(f -> f.get("severity")).containsOnly("WARNING");
    assertThat(odd)
        .extracting(f -> f.get("rule"))
        .contains(
            "ar.rader",
            "civil.saknas",
            "kon.psi",
            "kommun.utan",
            "deso_2018.antal",
            "kommun.utan_bistand")
        .doesNotContain("alder.saknas", "fod_greg5.psi");
    assertThat(odd)
        .filteredOn(f -> f.get("rule").equals("kommun.utan_bistand"))
        .singleElement()
        .satisfies(
            f -> assertThat((String) f.get("message")).contains("0180").doesNotContain("0114"));
    for (String rule : List.of("ar.rader", "civil.saknas", "kon.psi", "kommun.utan_bistand")) {
      FaultTable.saw(FAULTS.get(rule), rule, Fault.Severity.WARNING);
    }
    Config rtb = ConfigFactory.parseMap(facts).getConfigList("quality").get(0);
    assertThat(QualityText.of(rtb))
        .contains("rtb_individ: 5100 rows without fault, the year before 100\n")
        .contains("civil 100.0 % (0.0 %)")
        .contains("kommun 1, deso_2018 1")
        .containsPattern("index: kon [1-9]")
        .contains("fod_greg5 0.000")
        .doesNotContain("alder");
  }

  @Test
  void tellsWhatIsDeclaredMissingButChangesNothing() {
    Delivery delivery =
        year(2022, 5100, "OG", "1")
            .file("ekonomiskt_bistand", "LopNr;Kommun;AntManad\n1;0114;3\n")
            .file(
                "bortfall",
                "Kommun;Ar;Variabel;Omfattning\n0180;2022;Bistand;hel\n0180;2021;AntManad;hel\n"
                    + "0114;2022;ANTMANAD;delvis\n0115;2022;778899123;hel\n")
            .delivery("X");
    Report report = Validation.of(TestSpark.session(), SCHEMAS, delivery).report();
    assertThat(report.text())
        .contains("variabel.okand (2 rows)", "Bistand", "ekonomiskt_bistand")
        .contains("omfattning.delvis (1 rows)", "0114")
        .contains("kommun.utan_bistand")
        .doesNotContain("778899123");
    FaultTable.saw(
        "bortfall under a name that no variable has", "variabel.okand", Fault.Severity.WARNING);
    FaultTable.saw("bortfall of a part", "omfattning.delvis", Fault.Severity.WARNING);
  }

  @Test
  void whatIsDeclaredMissingIsNotWarnedAbout() {
    Delivery delivery =
        year(2022, 5100, "OG", "1")
            .file("ekonomiskt_bistand", "LopNr;Kommun;AntManad\n1;0114;3\n")
            .file("bortfall", "Kommun;Ar;Variabel;Omfattning\n0180;2022;Ekonomiskt_bistand;hel\n")
            .delivery("X");
    Report report = Validation.of(TestSpark.session(), SCHEMAS, delivery).report();
    assertThat(report.text())
        .doesNotContain("kommun.utan_bistand", "variabel.okand", "omfattning.delvis");
  }

  @Test
  void stabilityIndexOfAHandExample() {
    Profile before = new Profile(10, Map.of("k", 10L), Map.of("k", Map.of("a", 5L, "b", 5L)));
    Profile now = new Profile(10, Map.of("k", 10L), Map.of("k", Map.of("a", 8L, "b", 2L)));
    double byHand = 0.3 * Math.log(8 / 5.0) - 0.3 * Math.log(2 / 5.0);
    assertThat(now.psi("k", before)).isEqualTo(byHand, within(1e-12));
    assertThat(now.psi("k", now)).isZero();
  }

  private Landed year(int ar, int persons, String civil, String kon) {
    String rows =
        IntStream.range(0, persons)
            .mapToObj(i -> i + ";1;0;40;" + kon + ";01;0180;0180C4290;00;22;;" + civil + "\n")
            .collect(Collectors.joining());
    return Landed.in(dir.resolve("" + ar)).year(ar).file("rtb_individ", Landed.RTB + rows);
  }
}
