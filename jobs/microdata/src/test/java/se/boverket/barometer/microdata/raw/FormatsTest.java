package se.boverket.barometer.microdata.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.microdata.raw.field.Field;
import se.boverket.barometer.microdata.raw.field.Lexicon;
import se.boverket.barometer.microdata.raw.part.Fractions;
import se.boverket.barometer.microdata.raw.part.PartColumn;
import se.boverket.barometer.microdata.raw.part.Texts;
import se.boverket.barometer.microdata.raw.part.Wholes;
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
    TableAssert.assertSame(
        TextTable.rows(
            """
            alder int | kon string | deso_2018 string | fod_greg5 string
            40 | 1 | 0180C4290 | 00
            41 | 2 | - | 00
            42 | 2 | 0180C4290 | 04
            """),
        Landed.stored(SCHEMAS, parts("del 1.parquet", "del2.parquet"))
            .get("rtb_individ")
            .select("alder", "kon", "deso_2018", "fod_greg5"));
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
    FileLook look = checked.files().get(1);
    assertThat(checked.registers().get(1).found()).containsEntry(name, look.rows());
    assertThat(look.rows()).isPositive();
    String[] delivered = {"person", "ant_rum", "upplatform", "boarea", "hushalls_storlek"};
    assertThat(first(look, delivery, delivered))
        .containsExactly("1 1 1 1.0 1", "2 2 null 2.0 2", "3 3 3 3.0 3");
  }

  /** What the first three rows of a file of dwellings mean. */
  private static List<String> first(FileLook look, Delivery delivery, String... names)
      throws IOException {
    RawTable table = RawTable.of(SCHEMAS, "hushall_boende");
    Areas areas = Areas.of(SCHEMAS, delivery.ar());
    Lexicon[] texts =
        table.columns().stream().map(c -> Meanings.texts(c, areas)).toArray(Lexicon[]::new);
    RowParser parser =
        new RowParser(
            table.columns(), ColumnMatch.of(table, look, delivery).position(), look.file(), texts);
    long[] values = new long[texts.length];
    Field[] fields = Stream.generate(Field::new).limit(texts.length).toArray(Field[]::new);
    List<String> rows = new ArrayList<>();
    try (SasFile.Rows file = new SasFile.Rows(look.file().path())) {
      while (rows.size() < 3 && file.next()) {
        parser.parse(file, fields, values);
        rows.add(
            Stream.of(names)
                .map(n -> table.names().indexOf(n))
                .map(i -> said(table.columns().get(i), texts[i], values[i]))
                .collect(Collectors.joining(" ")));
      }
    }
    return rows;
  }

  private static String said(RawColumn column, Lexicon texts, long value) {
    PartColumn written =
        switch (column.column().type().typeName()) {
          case "string" -> new Texts(column.name(), texts);
          case "double" -> new Fractions(column.name());
          default -> Wholes.longs(column.name());
        };
    return String.valueOf(written.object(value));
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
