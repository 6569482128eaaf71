package se.boverket.barometer.microdata.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.TableAssert;
import se.boverket.barometer.tables.TestSpark;
import se.boverket.barometer.tables.TextTable;

class FormatsTest {
  static final Schemas SCHEMAS = new Schemas(Path.of("../../schemas"));
  @TempDir Path dir;

  @Test
  void parquetPartsAreReadByNameWithTheirOwnTypes() throws IOException {
    parquet(
        "del 1.parquet",
        """
        lopnr bigint | ALDER bigint | kon int | Lan string | kommun string | fodgreg5 string | utlsvbakg string | DeSO string
        1 | 40 | 1 | 01 | 0180 | 00 | 22 | 0180C4290
        2 | 41 | 2 | 01 | 0180 | 00 | 22 | -
        """);
    parquet(
        "del2.parquet",
        """
        LopNr string | Kon string | Lan string | Alder double | Kommun string | FodGrEg5 string | UtlSvBakg string | DeSO_2018 string
        3 | 2 | 01 | 42 | 0180 | Afrika | 11 | 0180C4290
        """);
    Validation checked =
        Validation.of(TestSpark.session(), SCHEMAS, parts("del 1.parquet", "del2.parquet"));
    assertThat(checked.report().refused()).as(checked.report().text()).isFalse();
    TableAssert.assertSame(
        TextTable.rows(
            """
            fil string | rad bigint | v_person bigint | v_alder int | v_kon string | v_deso_2018 string | v_fod_greg5 string
            del 1.parquet | 1 | 1 | 40 | 1 | 0180C4290 | 00
            del 1.parquet | 2 | 2 | 41 | 2 | - | 00
            del2.parquet | 1 | 3 | 42 | 2 | 0180C4290 | 04
            """),
        checked
            .registers()
            .get(0)
            .accepted()
            .select("fil", "rad", "v_person", "v_alder", "v_kon", "v_deso_2018", "v_fod_greg5"));
  }

  @Test
  void anIdOfFloatingPointIsRefused() throws IOException {
    parquet(
        "p.parquet",
        """
        LopNr double | Alder int | Kon string | Lan string | Kommun string | FodGrEg5 string | UtlSvBakg string
        1 | 40 | 1 | 01 | 0180 | 00 | 22
        """);
    Report report = Validation.of(TestSpark.session(), SCHEMAS, parts("p.parquet")).report();
    assertThat(report.faults()).anySatisfy(f -> assertThat(f.rule()).isEqualTo("person.typ"));
    assertThat(report.refused()).isTrue();
  }

  @Test
  void readsSas() throws IOException {
    String name = "mix_data_with_partmissing_char.sas7bdat";
    try (InputStream in = getClass().getResourceAsStream("/sas/" + name)) {
      Files.copy(in, dir.resolve(name));
    }
    Delivery delivery =
        Landed.in(dir)
            .file("rtb_individ", Landed.RTB + Landed.person("1"))
            .entry(
                "{ register = hushall_boende, fil = "
                    + name
                    + ", kolumner { x1 = LopNr, x2 = AntRum, x3 = SCB_UpplatForm, x4 = Boarea,"
                    + " x5 = HushallsStorlek } }")
            .delivery("X");
    Validation checked = Validation.of(TestSpark.session(), SCHEMAS, delivery);
    assertThat(checked.report().faults())
        .as("a person is in the file more than once, and nothing else is wrong")
        .filteredOn(f -> f.severity() == Fault.Severity.REFUSED)
        .extracting(Fault::rule)
        .containsExactly(Doubles.QUARANTINED);
    CheckedRegister boende = checked.registers().get(1);
    assertThat(boende.rows().count()).isEqualTo(checked.files().get(1).rows()).isPositive();
    TableAssert.assertSame(
        TextTable.rows(
            """
            rad bigint | v_person bigint | v_ant_rum int | v_upplatform string | v_boarea double | v_hushalls_storlek int
            1 | 1 | 1 | 1 | 1 | 1
            2 | 2 | 2 | - | 2 | 2
            3 | 3 | 3 | 3 | 3 | 3
            """),
        boende
            .rows()
            .where("rad <= 3")
            .select(
                "rad", "v_person", "v_ant_rum", "v_upplatform", "v_boarea", "v_hushalls_storlek"));
  }

  private void parquet(String name, String drawing) throws IOException {
    Path folder = dir.resolve(name + ".d");
    TextTable.rows(drawing).coalesce(1).write().parquet(folder.toString());
    try (Stream<Path> files = Files.list(folder)) {
      Path part = files.filter(f -> f.toString().endsWith(".parquet")).findFirst().orElseThrow();
      Files.move(part, dir.resolve(name));
    }
  }

  private Delivery parts(String... names) {
    Landed landed = Landed.in(dir);
    for (String name : names) {
      landed.entry("{ register = rtb_individ, fil = \"" + name + "\" }");
    }
    return landed.delivery("X");
  }
}
