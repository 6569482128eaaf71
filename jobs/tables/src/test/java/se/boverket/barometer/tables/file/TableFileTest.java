package se.boverket.barometer.tables.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Stop;

class TableFileTest {
  private static final Map<String, Kind> WANTED = wanted("deso", Kind.TEXT, "antal", Kind.COUNT);
  @TempDir Path dir;

  @Test
  void readsWhatIsAskedForAndCodesCompareAsValuesDo() throws IOException {
    Columns read = read("grupp,deso,antal\nx,0114B,3\nx,0114A,0.5\nx,0114B,2e3\n");
    assertThat(read.rows()).isEqualTo(3);
    assertThat(read.text("deso").values()).containsExactly("0114A", "0114B");
    assertThat(read.text("deso").codes()).containsExactly(1, 0, 1);
    assertThat(read.text("deso").at(0)).isEqualTo("0114B");
    assertThat(read.number("antal")).containsExactly(3, 0.5, 2000);
  }

  @Test
  void quotesHoldDelimitersQuotesAndLineBreaks() throws IOException {
    Columns read = read("deso,antal\r\n\"a,\"\"b\"\"\nc\",\" 12 \"\r\n\"\"\"\",1");
    assertThat(read.text("deso").values()).containsExactly("\"", "a,\"b\"\nc");
    assertThat(read.number("antal")).containsExactly(12, 1);
  }

  @ParameterizedTest
  @CsvSource({"',',1.5", "';','1,5'", "';',1.5", "'\t',1.5", "'|',1.5"})
  void guessesTheDelimiterFromTheHeader(String delimiter, String number) throws IOException {
    Columns read = read("\ufeffdeso,antal\n0114,".replace(",", delimiter) + number + "\n\n");
    assertThat(read.text("deso").values()).containsExactly("0114");
    assertThat(read.number("antal")).containsExactly(1.5);
  }

  @Test
  void takesTheDelimiterThatIsGiven() throws IOException {
    Path file = file("a;b;c^deso^antal\nx^y^7\n", StandardCharsets.UTF_8);
    assertThat(TableFile.open(file, '^').read(WANTED).number("antal")).containsExactly(7);
  }

  @Test
  void emptyCellsAreReadWhereTheyAreAllowed() throws IOException {
    Path file = file("status,varde\n,\nQ,1\n", StandardCharsets.UTF_8);
    Columns read =
        TableFile.open(file)
            .read(wanted("status", Kind.TEXT_OR_EMPTY, "varde", Kind.NUMBER_OR_EMPTY));
    assertThat(read.text("status").values()).containsExactly("", "Q");
    assertThat(read.number("varde")).containsExactly(Double.NaN, 1);
  }

  @Test
  void tellsAllFaultsAtOnceByLineAndNeverAValue() throws IOException {
    assertThatThrownBy(
            () -> read("deso,antal\nA,12a\n,-4.25\n\"B\nC\",NaN\nD\nE,1e19\nF,7.\nG,Infinity\n"))
        .isInstanceOf(Stop.class)
        .extracting(e -> ((Stop) e).exit())
        .isEqualTo(Exit.REFUSED);
    assertThatThrownBy(
            () -> read("deso,antal\nA,12a\n,-4.25\n\"B\nC\",NaN\nD\nE,1e19\nF,7.\nG,Infinity\n"))
        .hasMessageContaining("t.csv cannot be used")
        .hasMessageContaining("column antal, lines 2, 4, 9: not a number")
        .hasMessageContaining("column deso, line 3: empty")
        .hasMessageContaining("column antal, line 3: a negative count")
        .hasMessageContaining("the row, line 6: not as many values as the header")
        .hasMessageContaining("column antal, line 7: a count outside")
        .hasMessageNotContainingAny("12a", "1e19", "NaN", "-4.25");
  }

  @Test
  void namesTheFirstLinesOfManyFaults() {
    assertThatThrownBy(() -> read("deso,antal\n" + "A,x\n".repeat(8)))
        .hasMessageContaining("column antal, lines 2, 3, 4, 5, 6 and 3 more: not a number");
  }

  @Test
  void pointAndCommaInOneColumnAreNotGuessedAt() {
    assertThatThrownBy(() -> read("deso;antal\nA;1.000\nB;1,5\nC;2,5\n"))
        .hasMessageContaining("column antal, line 3: decimal point after decimal comma");
  }

  @Test
  void aMissingColumnIsToldWithTheNearestName() {
    assertThatThrownBy(() -> read("Kommun,DeSO,Antall\n1,2,3\n"))
        .hasMessageContaining("no column deso. Did you mean DeSO?")
        .hasMessageContaining("no column antal. Did you mean Antall?")
        .hasMessageContaining("The columns are Kommun, DeSO, Antall.");
    assertThatThrownBy(() -> read("deso,deso,antal\n1,2,3\n"))
        .hasMessageContaining("column deso stands 2 times in the header");
  }

  @ParameterizedTest
  @CsvSource({
    "'','the file is empty'",
    "'\n\n','the file is empty'",
    "'deso,antal\n','a header and no rows'",
    "'deso,antal\n\"A,1\nB,2\n','line 2: a quote is opened and never closed'",
    "'PK\u0003\u0004','Excel'",
    "'SQLite format 3','SQLite'"
  })
  void refusesWhatIsNotATable(String content, String why) {
    assertThatThrownBy(() -> read(content))
        .hasMessageContaining(why)
        .extracting(e -> ((Stop) e).exit())
        .isEqualTo(Exit.REFUSED);
  }

  @Test
  void refusesOtherEncodingsThanUtf8() throws IOException {
    Path latin = file("deso,antal\nA,1\nVäsby,1\n", StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> TableFile.open(latin).read(WANTED))
        .hasMessageContaining("column deso, line 3: not UTF-8");
    Path header = file("område,antal\nA,1\n", StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> TableFile.open(header)).hasMessageContaining("header is not UTF-8");
    Path wide = file("\ufeffdeso,antal\nA,1\n", StandardCharsets.UTF_16LE);
    assertThatThrownBy(() -> TableFile.open(wide)).hasMessageContaining("UTF-16");
  }

  @Test
  void aFileThatIsNotThereIsAMistakeInTheCommand() {
    assertThatThrownBy(() -> TableFile.open(dir.resolve("no.csv")))
        .extracting(e -> ((Stop) e).exit())
        .isEqualTo(Exit.USAGE);
    assertThatThrownBy(() -> TableFile.open(dir)).hasMessageContaining("cannot be read");
  }

  private Columns read(String content) throws IOException {
    return TableFile.open(file(content, StandardCharsets.UTF_8)).read(WANTED);
  }

  private Path file(String content, Charset charset) throws IOException {
    return Files.writeString(dir.resolve("t.csv"), content, charset);
  }

  private static Map<String, Kind> wanted(String a, Kind first, String b, Kind second) {
    Map<String, Kind> wanted = new LinkedHashMap<>();
    wanted.put(a, first);
    wanted.put(b, second);
    return wanted;
  }
}
