package se.boverket.barometer.microdata.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.tables.Ledger;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.TableStore;
import se.boverket.barometer.tables.TestSpark;

class ExpectationsTest {
  static final Schemas SCHEMAS = new Schemas(Path.of("../../schemas"));
  @TempDir Path dir;

  @Test
  void warnsAboutWhatChangedAndWhatLacks() {
    Keys.create(dir.resolve("keys"));
    TableStore store = new TableStore(TestSpark.session(), dir.resolve("store"));
    Ledger ledger = new Ledger(dir.resolve("store/ledger"));
    IngestJob job = new IngestJob(store, SCHEMAS, ledger, Keys.read(dir.resolve("keys")));
    job.run(year(2021, 100, "OG", "1").delivery("A"));
    Delivery delivery =
        year(2022, 5100, "", "2")
            .file("ekonomiskt_bistand", "LopNr;Kommun;AntManad\n1;0114;3\n")
            .delivery("B");
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> told = (List<Map<String, Object>>) job.run(delivery).get("faults");
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
