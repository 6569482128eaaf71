package se.boverket.barometer.microdata.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.TableAssert;
import se.boverket.barometer.tables.TableStore;
import se.boverket.barometer.tables.TextTable;

class IngestJobTest {
  static final Schemas SCHEMAS = new Schemas(Path.of("../../schemas"));
  @TempDir Path dir;
  TableStore store;
  IngestJob job;

  @AfterAll
  static void theReadmeShowsWhatWasSeen() throws IOException {
    FaultTable.isInReadme();
  }

  @BeforeEach
  void open() {
    job = Landed.job(dir, SCHEMAS);
    store = job.store();
  }

  @Test
  void storesEveryRegisterTypedAndWithoutIds() {
    Delivery delivery =
        Landed.in(dir.resolve("a"))
            .file(
                "rtb_individ",
                Landed.RTB
                    + "101;1;0;40;1;01;0180;0180C4290;Sverige;22;0000;OG\n"
                    + "102;1;0;35;2;01;0180;;07;11;2015;Ä\n")
            .file(
                "iot_hushall",
                "lopnr;HushallsID;KonsViktHB04;DispInkKEHB04;Ny\n"
                    + "101;H1;1,51;2345,5;x\n102;H1;1,51;-12;y\n103;;1;3000;z\n",
                ", enhet = 100SEK")
            .file("ekonomiskt_bistand", "LopNr;Kommun;AntManad\n102;0180;11\n")
            .file("bortfall", "Kommun;Ar;Variabel;Omfattning\n0127;2022;AntManad;hel\n")
            .delivery("BOV-1");
    Map<String, Object> facts = job.run(delivery);
    assertThat(facts).containsEntry("decision", "accepted");
    TableAssert.assertSame(
        TextTable.rows(
            """
            alder int | kon string | kommun string | deso_2018 string | fod_greg5 string | sen_inv_ar int | civil string
            40 | 1 | 0180 | 0180C4290 | 00 | - | OG
            35 | 2 | 0180 | - | 07 | 2015 | Ä
            """),
        raw("rtb_individ"));
    TableAssert.assertSame(
        TextTable.rows(
            """
            kons_vikt double | disp_ink_ke_hb04 bigint
            1.51 | 234550
            1.51 | -1200
            1 | 300000
            """),
        raw("iot_hushall"));
    assertThat(raw("rtb_individ").join(raw("iot_hushall"), "person").count()).isEqualTo(2);
    assertThat(raw("iot_hushall").where("hushall is null").count()).isOne();
    assertThat(raw("rtb_individ").where("length(person) <> 16").count()).isZero();
    assertThat(raw("rtb_individ").where("nyckel < 0 or nyckel >= 4294967296").count()).isZero();
  }

  @Test
  void recognisesWhatItHasTakenIn() {
    Landed landed =
        Landed.in(dir.resolve("a")).file("rtb_individ", Landed.RTB + Landed.person("1"));
    assertThat(job.run(landed.delivery("X"))).containsEntry("decision", "accepted");
    assertThat(job.run(landed.delivery("X"))).containsEntry("decision", "recognised");
    FaultTable.saw("the same delivery again", "recognised, nothing done", Exit.DONE);
  }

  @Test
  void takesAYearInAgainWhenAContractOfItsRegistersChanged() throws IOException {
    Schemas own = new Schemas(dir.resolve("schemas"));
    for (String folder : List.of("raw", "codelists", "variables")) {
      copy(SCHEMAS.root().resolve(folder), own.root().resolve(folder));
    }
    IngestJob changing = new IngestJob(store, own, job.ledger(), job.keys());
    Landed landed =
        Landed.in(dir.resolve("a")).file("rtb_individ", Landed.RTB + Landed.person("1"));
    changing.run(landed.delivery("X"));
    Files.writeString(own.root().resolve("raw/val.conf"), "\nmer = 1\n", StandardOpenOption.APPEND);
    Path contract = own.root().resolve("raw/rtb_individ.conf");
    Files.writeString(
        contract,
        Files.readString(contract)
                .replace("rad = \"", "rad = \"now ")
                .replace("om = \"", "om = \"now ")
                .replace("vid_fel = \"", "vid_fel = \"now ")
            + "\n# a remark\n");
    assertThat(changing.run(landed.delivery("X"))).containsEntry("decision", "recognised");
    DeliveryLedger ledger = new DeliveryLedger(job.ledger());
    assertThat(Stranded.of(ledger, own, List.of())).isEmpty();
    Files.writeString(contract, "\nmer = 1\n", StandardOpenOption.APPEND);
    assertThat(Stranded.of(ledger, own, List.of(landed.delivery("X")))).isEmpty();
    assertThat(Stranded.of(ledger, own, List.of()))
        .containsExactly(new Stranded(2022, "X", 1))
        .allSatisfy(s -> assertThat(s.text()).contains("Put the folder back", "higher version"));
    FaultTable.saw(
        "a contract changed and the delivery's folder has gone", "run and plan stop", Exit.MISSING);
    assertThat(changing.run(landed.delivery("X"))).containsEntry("decision", "accepted");
    assertThat(changing.run(landed.delivery("X"))).containsEntry("decision", "recognised");
  }

  @Test
  void refusesADeliveryThatHasNoRoom() {
    Delivery delivery =
        Landed.in(dir.resolve("a"))
            .file("rtb_individ", Landed.RTB + Landed.person("1"))
            .delivery("X");
    long needed =
        DiskSpace.needed(
            SCHEMAS, Validation.inspect(delivery).stream().map(Inspection::look).toList());
    assertThat(needed).isBetween(100L, 1000L);
    DiskSpace.require(delivery, needed, dir);
    assertThatThrownBy(() -> DiskSpace.require(delivery, Long.MAX_VALUE, dir))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.MISSING))
        .hasMessageContaining("GB are free");
    FaultTable.saw("no room in the store", "stopped, nothing stored", Exit.MISSING);
  }

  @Test
  void refusesOtherContentUnderTheSameId() {
    job.run(
        Landed.in(dir.resolve("a"))
            .file("rtb_individ", Landed.RTB + Landed.person("1"))
            .delivery("X"));
    Delivery other =
        Landed.in(dir.resolve("b"))
            .file("rtb_individ", Landed.RTB + Landed.person("2"))
            .delivery("X");
    stops(other, Exit.INTEGRITY, "other content");
    FaultTable.saw("the same id with other content", "refused", Exit.INTEGRITY);
  }

  @Test
  void aFileWithoutItsHeaderTellsNoValue() {
    Delivery delivery =
        Landed.in(dir.resolve("a"))
            .file("rtb_individ", "990101123;0180C4290;990101123\n" + Landed.person("1"))
            .delivery("X");
    assertThatThrownBy(() -> job.run(delivery))
        .hasMessageContaining("kolumn.ingen")
        .hasMessageNotContainingAny("990101123", "0180C4290");
  }

  @Test
  void isRecognisedAfterItWasRefusedUnderAnotherYear() {
    Delivery wrong =
        Landed.in(dir.resolve("a")).year(2021).file("rtb_individ", "x\n1\n").delivery("X");
    stops(wrong, Exit.REFUSED, "kolumn.ingen");
    Landed right = Landed.in(dir.resolve("b")).file("rtb_individ", Landed.RTB + Landed.person("1"));
    assertThat(job.run(right.delivery("X"))).containsEntry("decision", "accepted");
    assertThat(job.run(right.delivery("X"))).containsEntry("decision", "recognised");
  }

  @Test
  void aHigherVersionReplacesTheYearAndAnOlderOneIsRefused() {
    job.run(
        Landed.in(dir.resolve("a"))
            .version(2)
            .file("rtb_individ", Landed.RTB + Landed.person("1"))
            .file("forskola", "LopNr;Inskriven\n1;1\n")
            .delivery("X2"));
    stops(
        Landed.in(dir.resolve("b"))
            .file("rtb_individ", Landed.RTB + Landed.person("2"))
            .delivery("X1"),
        Exit.REFUSED,
        "older or equal version");
    FaultTable.saw("an older or equal version after a newer", "refused", Exit.REFUSED);
    job.run(
        Landed.in(dir.resolve("c"))
            .version(3)
            .file("rtb_individ", Landed.RTB + Landed.person("2") + Landed.person("3"))
            .delivery("X3"));
    assertThat(raw("rtb_individ").count()).isEqualTo(2);
    assertThat(raw("forskola").count()).as("register not in the correction").isZero();
    FaultTable.saw("a correction (higher version)", "replaces the year", Exit.DONE);
  }

  @Test
  void aStoreKeepsItsKeys() {
    Delivery delivery =
        Landed.in(dir.resolve("a"))
            .file("rtb_individ", Landed.RTB + Landed.person("1"))
            .delivery("X");
    job.run(delivery);
    Keys.create(dir.resolve("other"));
    IngestJob other = new IngestJob(store, SCHEMAS, job.ledger(), Keys.read(dir.resolve("other")));
    assertThatThrownBy(() -> other.run(delivery))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.INTEGRITY))
        .hasMessageContaining("pseudonym.key");
    FaultTable.saw("another key than the store was made with", "stopped", Exit.INTEGRITY);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private void stops(Delivery delivery, Exit exit, String saying) {
    assertThatThrownBy(() -> job.run(delivery))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(exit))
        .hasMessageContaining(saying);
  }

  private Dataset<Row> raw(String table) {
    return store.read(SCHEMAS.contract(Layer.RAW, table));
  }
}
