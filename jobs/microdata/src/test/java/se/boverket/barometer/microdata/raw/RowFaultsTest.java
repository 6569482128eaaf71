package se.boverket.barometer.microdata.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.TestSpark;

/** Faults of rows: refused together when too many, quarantined one by one when few. */
class RowFaultsTest {
  static final Schemas SCHEMAS = new Schemas(Path.of("../../schemas"));
  @TempDir Path dir;
  IngestJob job;

  @AfterAll
  static void theReadmeShowsWhatWasSeen() throws IOException {
    FaultTable.isInReadme();
  }

  @BeforeEach
  void open() {
    job = Landed.job(dir, SCHEMAS);
  }

  @Test
  void manyFaultsAreRefusedTogetherAndNothingIsStored() {
    Delivery delivery =
        Landed.in(dir.resolve("a"))
            .file(
                "rtb_individ",
                Landed.RTB
                    + "778899123.0;1;0;40;1;01;0180;0180C4290;00;22;0000;OG\n"
                    + "778899124;1;0;173;1;01;0180;0180C4290;00;22;0000;Ã\n"
                    + "778899125;1;0;;3;01;0999;9999C9999;10;22;0000;OG\n"
                    + "778899126;1;0;40;1;01;0114;0180C4290;00;22;0000;OG\n"
                    + "778899127;1;0;40;1;01;0114\n")
            .file(
                "iot_hushall",
                "LopNr;KonsViktHB04;DispInkKEHB04\n778899123;0;2500\n778899124;1;3000\n",
                ", enhet = SEK")
            .delivery("BOV-1");
    assertThatThrownBy(() -> job.run(delivery))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.REFUSED))
        .hasMessageNotContainingAny("778899", "173", "9999C9999")
        .hasMessageContaining("teckenkodning");
    Report report = Validation.of(TestSpark.session(), SCHEMAS, delivery).report();
    saw(report, "id delivered as 123.0", "person.varde", Fault.Severity.REFUSED);
    saw(report, "line with too few fields", "rad.falt", Fault.Severity.REFUSED);
    saw(report, "value outside its range, too often", "alder.varde", Fault.Severity.REFUSED);
    saw(report, "required value missing, too often", "alder.saknas", Fault.Severity.REFUSED);
    saw(report, "code not in the code list, too often", "fod_greg5.varde", Fault.Severity.REFUSED);
    saw(report, "Ä does not survive", "civil.varde", Fault.Severity.REFUSED);
    saw(report, "municipality not valid, too often", "kommun.varde", Fault.Severity.REFUSED);
    saw(report, "DeSO not in the division, too often", "deso_2018.varde", Fault.Severity.REFUSED);
    saw(report, "DeSO not in its Kommun, too often", "deso_2018.kommun", Fault.Severity.REFUSED);
    saw(
        report,
        "SEK taken for 100SEK or the reverse",
        "disp_ink_ke_hb04.median",
        Fault.Severity.REFUSED);
    assertThat(job.store().exists(SCHEMAS.contract(Layer.RAW, "rtb_individ"))).isFalse();
  }

  @Test
  void aMedianIsJudgedInTheMoneyOfItsYear() {
    assertThat(ofIncome(1992, 90_000).refused()).isFalse();
    assertThat(ofIncome(1992, 900).refused()).isTrue();
    assertThat(ofIncome(1992, 9_000_000).refused()).isTrue();
    assertThat(ofIncome(2005, 90_000).refused()).isTrue();
    assertThat(ofIncome(2005, 150_000).refused()).isFalse();
  }

  @Test
  void aDesoOfAMunicipalityThatIsSplitOffLaterLiesInItsParent() {
    String row = "1;1;0;40;1;03;0380;0330A0010;00;22;0000;OG\n";
    for (int ar : new int[] {1995, 2005}) {
      Delivery delivery =
          Landed.in(dir.resolve("" + ar))
              .year(ar)
              .file("rtb_individ", Landed.RTB + row)
              .delivery("X");
      Report report = Validation.of(TestSpark.session(), SCHEMAS, delivery).report();
      assertThat(report.refused()).as(report.text()).isEqualTo(ar == 2005);
    }
  }

  private Report ofIncome(int ar, int income) {
    Delivery delivery =
        Landed.in(dir.resolve(ar + "-" + income))
            .year(ar)
            .file("rtb_individ", Landed.RTB + Landed.person("1"))
            .file("iot_hushall", "LopNr;DispInkKEHB04\n1;" + income + "\n")
            .delivery("X");
    return Validation.of(TestSpark.session(), SCHEMAS, delivery).report();
  }

  @Test
  void fewFaultsGoToQuarantineAndTheAccountAddsUp() {
    String good =
        IntStream.range(0, 6000)
            .mapToObj(i -> Landed.person(String.valueOf(1000 + i)))
            .collect(Collectors.joining());
    String odd =
        "1;1;0;40;1;01;0180;0180C9999;00;22;0000;OG\n"
            + "2;1;0;40;1;01;0114;0180C4290;00;22;0000;OG\n"
            + "3;1;0;40;;01;0180;0180C4290;00;22;0000;OG\n"
            + "4;1;0;40;1;01;0180;0180C4290;00;22;0000;OG\n"
            + "4;0;0;41;1;01;0180;0180C4290;00;22;0000;OG\n"
            + "5;;1;40;1;01;0180;0180C4290;00;22;0000;OG\n"
            + "5;;0;41;1;01;0180;0180C4290;00;22;0000;OG\n"
            + "6;1;0;40;1;01;0180;0180C4290;00;22;0000;OG\n"
            + "6;1;0;40;1;01;0180;0180C4290;00;22;0000;OG\n";
    Delivery delivery =
        Landed.in(dir.resolve("a"))
            .file("rtb_individ", Landed.RTB + good)
            .file("rtb_individ", Landed.RTB + odd)
            .delivery("BOV-1");
    job.run(delivery);
    Report report = Validation.of(TestSpark.session(), SCHEMAS, delivery).report();
    saw(report, "DeSO not in the division", "deso_2018.varde", Fault.Severity.QUARANTINED);
    saw(report, "DeSO not in its Kommun", "deso_2018.kommun", Fault.Severity.QUARANTINED);
    saw(report, "required value missing", "kon.saknas", Fault.Severity.QUARANTINED);
    saw(report, "LopNr twice, still twice", Doubles.QUARANTINED, Fault.Severity.QUARANTINED);
    saw(report, "LopNr twice, one is the latest", Doubles.DROPPED, Fault.Severity.DROPPED);
    assertThat(report.sums().get(1))
        .extracting(FileSum::delivered, FileSum::accepted, FileSum::dropped, FileSum::quarantined)
        .containsExactly(9L, 2L, 2L, 5L);
    var rtb = job.store().read(SCHEMAS.contract(Layer.RAW, "rtb_individ"));
    assertThat(rtb.count()).isEqualTo(6002);
    assertThat(rtb.select("alder").where("alder = 41").count()).as("person 5, not 4").isOne();
    assertThat(Quarantine.counts(job.store(), SCHEMAS, 2022))
        .isEqualTo(
            List.of(
                new Quarantine.Count("rtb_individ", "deso_2018.kommun", 1),
                new Quarantine.Count("rtb_individ", "deso_2018.varde", 1),
                new Quarantine.Count("rtb_individ", "kon.saknas", 1),
                new Quarantine.Count("rtb_individ", Doubles.QUARANTINED, 2)));
  }

  /** Rows of persons do not outlive what is decided about them. */
  @Test
  void noRowIsHeldInMemoryAfterwards() {
    Set<Integer> before = held();
    Landed good = Landed.in(dir.resolve("a")).file("rtb_individ", Landed.RTB + Landed.person("1"));
    job.run(good.delivery("X"));
    assertThat(before).containsAll(held());
    String tooOld = "1;1;0;173;1;01;0180;0180C4290;00;22;0000;OG\n";
    Landed bad = Landed.in(dir.resolve("b")).version(2).file("rtb_individ", Landed.RTB + tooOld);
    assertThatThrownBy(() -> job.run(bad.delivery("Y"))).hasMessageContaining("alder.");
    assertThat(before).containsAll(held());
  }

  private static Set<Integer> held() {
    return JavaSparkContext.fromSparkContext(TestSpark.session().sparkContext())
        .getPersistentRDDs()
        .keySet();
  }

  private static void saw(Report report, String fault, String rule, Fault.Severity severity) {
    assertThat(report.faults())
        .as(fault)
        .anySatisfy(
            f -> {
              assertThat(f.rule()).isEqualTo(rule);
              assertThat(f.severity()).isEqualTo(severity);
              assertThat(f.rows()).isPositive();
            });
    FaultTable.saw(fault, rule, severity);
  }
}
