package se.boverket.barometer.microdata.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.microdata.raw.IngestJob;
import se.boverket.barometer.microdata.raw.Landed;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.TableAssert;
import se.boverket.barometer.tables.TableStore;
import se.boverket.barometer.tables.TextTable;

class CleanJobTest {
  static final Schemas SCHEMAS = new Schemas(Path.of("../../schemas"));
  @TempDir Path dir;
  TableStore store;
  IngestJob ingest;

  @BeforeEach
  void open() {
    ingest = Landed.job(dir, SCHEMAS);
    store = ingest.store();
  }

  @Test
  void joinsWhatTheRegistersKnow() {
    Map<String, Object> facts = clean(2022, all());
    TableAssert.assertSame(
        TextTable.rows(
            """
            alder int | kommun string | deso_2018 string | bakgrund string | invandringsar int | hushallstyp string | ekonomisk_standard bigint | disponibel_inkomst bigint
            41 | 0180 | 0180C4290 | inrikes | - | E1 | 250000 | 310000
            42 | 0127 | - | utrikes | 2015 | - | - | -
            10 | 0180 | 0180C4290 | inrikes | - | E1 | 250000 | -
            """),
        persons(
            "alder",
            "kommun",
            "deso_2018",
            "bakgrund",
            "invandringsar",
            "hushallstyp",
            "ekonomisk_standard",
            "disponibel_inkomst"));
    TableAssert.assertSame(
        TextTable.rows(
            """
            alder int | utbildningsniva string | forvarvsarbetande boolean | arbetslos_dagar int | sjuk_dagar int | bistand_manader int | upplatelseform string | boarea_person double
            41 | eftergymnasial_kort | true | 0 | - | 0 | bostadsratt | 25
            42 | uppgift_saknas | false | 200 | - | - | - | -
            10 | uppgift_saknas | - | 0 | - | 12 | hyresratt | 30
            """),
        persons(
            "alder",
            "utbildningsniva",
            "forvarvsarbetande",
            "arbetslos_dagar",
            "sjuk_dagar",
            "bistand_manader",
            "upplatelseform",
            "boarea_person"));
    assertThat(facts)
        .containsEntry("personer", 3L)
        .containsEntry("lisa_individ", Map.of("i_rtb", 2L, "utanfor_rtb", 1L))
        .containsEntry("iot_hushall", Map.of("i_rtb", 2L, "utanfor_rtb", 0L));
  }

  @Test
  void whatWasNotDeliveredIsNull() {
    clean(2022, Landed.in(dir.resolve("a")).file("rtb_individ", Landed.RTB + Landed.person("1")));
    TableAssert.assertSame(
        TextTable.rows(
            """
            alder int | utbildningsniva string | arbetslos_dagar int | bistand_manader int | ekonomisk_standard bigint | upplatelseform string
            40 | - | - | - | - | -
            """),
        persons(
            "alder",
            "utbildningsniva",
            "arbetslos_dagar",
            "bistand_manader",
            "ekonomisk_standard",
            "upplatelseform"));
  }

  @Test
  void carriesMunicipalitiesToTodaysCodes() {
    clean(
        1994,
        Landed.in(dir.resolve("a"))
            .file(
                "rtb_individ",
                "LopNr;Alder;Kon;Lan;Kommun;DeSO;FodGrEg5;UtlSvBakg\n"
                    + "1;30;1;15;1535;1443C1010;00;22\n2;31;1;03;1917;;00;22\n"));
    TableAssert.assertSame(
        TextTable.rows(
            """
            alder int | kommun string
            30 | 1443
            31 | 0331
            """),
        persons("alder", "kommun"));
  }

  @Test
  void bothDivisionsOfAPersonComeThrough() {
    clean(
        2024,
        Landed.in(dir.resolve("a"))
            .head("")
            .file(
                "rtb_individ",
                "LopNr;Alder;Kon;Lan;Kommun;DeSO_2018;RegSO_2020;DeSO_2025;RegSO_2025;FodGrEg5;UtlSvBakg\n"
                    + "1;30;1;01;0114;0114C1060;0114R006;0114C1061;0114R006;00;22\n"
                    + "2;31;1;01;0114;;;;;00;22\n"));
    TableAssert.assertSame(
        TextTable.rows(
            """
            alder int | deso_2018 string | deso_2025 string
            30 | 0114C1060 | 0114C1061
            31 | - | -
            """),
        persons("alder", "deso_2018", "deso_2025"));
    assertThat(
            store
                .read(SCHEMAS.contract(Layer.RAW, "rtb_individ"))
                .where("regso_2020 = '0114R006' and regso_2025 = '0114R006'")
                .count())
        .isOne();
  }

  @Test
  void aPlainColumnIsOfTheManifestsDivision() {
    clean(
        2025,
        Landed.in(dir.resolve("a"))
            .head("deso = 2025, regso = 2025")
            .file(
                "rtb_individ",
                "LopNr;Alder;Kon;Lan;Kommun;DeSO;RegSO;FodGrEg5;UtlSvBakg\n"
                    + "1;30;1;01;0114;0114C1061;0114R006;00;22\n"));
    TableAssert.assertSame(
        TextTable.rows(
            """
            alder int | deso_2018 string | deso_2025 string
            30 | - | 0114C1061
            """),
        persons("alder", "deso_2018", "deso_2025"));
  }

  @Test
  void aRegisterWithSomebodyTwiceIsNotThePopulation() {
    clean(2022, all());
    Contract incomes = SCHEMAS.contract(Layer.RAW, "iot_hushall");
    Dataset<Row> rows = store.readYear(incomes, 2022);
    store.replaceYear(incomes, rows.union(rows), 2022);
    assertThatThrownBy(() -> new CleanJob(store, SCHEMAS).run(2022))
        .isInstanceOf(Stop.class)
        .hasMessageContaining("clean.person has 5 persons in 2022 and rtb_individ 3");
  }

  private Landed all() {
    return Landed.in(dir.resolve("a"))
        .file(
            "rtb_individ",
            Landed.RTB
                + "101;1;0;41;1;01;0180;0180C4290;00;22;;OG\n"
                + "102;1;0;42;2;01;0127;;07;11;2015;G\n"
                + "103;1;0;10;2;01;0180;0180C4290;00;22;;OG\n")
        .file(
            "lisa_individ",
            "LopNr;Sun2020Niva;BAS;ALosDag;DispInk04\n"
                + "101;527;1;0;3100\n102;999;2;200;\n999;310;1;0;1\n")
        .file(
            "iot_hushall",
            "LopNr;HushallsID;HushallsTyp_IoT;DispInkKEHB04\n101;7;E1;250000\n103;7;E1;250000\n",
            ", enhet = SEK")
        .file(
            "hushall_boende",
            "LopNr;SCB_UpplatForm;Boarea;Boarea_Person;HushallsStorlek\n"
                + "101;bostadsrätt;50;;2\n103;1;60;30;2\n")
        .file("ekonomiskt_bistand", "LopNr;Kommun;AntManad\n103;0180;9\n103;0127;9\n")
        .file(
            "bortfall",
            "Kommun;Ar;Variabel;Omfattning\n0127;2022;antmanad;hel\n0180;2021;AntManad;hel\n");
  }

  private Map<String, Object> clean(int ar, Landed landed) {
    ingest.run(landed.year(ar).delivery("D-" + ar));
    return new CleanJob(store, SCHEMAS).run(ar);
  }

  private Dataset<Row> persons(String first, String... more) {
    return store.read(SCHEMAS.contract(Layer.CLEAN, "person")).select(first, more);
  }
}
