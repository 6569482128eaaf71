package se.boverket.barometer.publication.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Stop;

class RulesTest {
  private static final String CONTRACT =
      """
      tabell = matt
      rad = "a kommun"
      nyckel = [ar, niva, omrade, indelning]
      nivaer = [kommun]
      status_galler = [andel]
      kolumner = [
        { namn = ar, typ = int, nn = true, om = "year" }
        { namn = niva, typ = string, nn = true, koder = [riket, kommun], om = "level" }
        { namn = omrade, typ = string, nn = true, om = "code" }
        { namn = indelning, typ = string, nn = true, om = "division" }
        { namn = andel, typ = double, minst = 0, hogst = 100, om = "share" }
        { namn = rang, typ = int, minst = 1, hogst_antal = kommun, om = "rank" }
        { namn = status, typ = string, nn = true, om = "status" }
      ]
      """;
  // dim_omrade: niva, omrade, indelning first, fran_ar tenth
  private static final Frame FRAME =
      Frame.of(
          List.of(area("0114", null), area("0180", null), area("0330", 2002), area("0114X", null)));

  @TempDir Path dir;
  Contract contract;

  @BeforeEach
  void read() throws IOException {
    Path file = Files.writeString(dir.resolve("matt.conf"), CONTRACT);
    contract = Contract.read(Layer.PUBLISHED, file);
  }

  @Test
  void aTableThatKeepsItsContractPasses() {
    assertThat(fault(row("0114", 0.0, 2), row("0180", 100.0, 1), row("0330", null, null, "Q")))
        .isNull();
  }

  @Test
  void anAreaThatDoesNotExistYetNeedsNoRow() {
    Row early = RowFactory.create(2001, "kommun", "0114", "aktuell", 5.0, 1, "A");
    Row other = RowFactory.create(2001, "kommun", "0180", "aktuell", 5.0, 1, "A");
    assertThat(fault(early, other)).isNull();
  }

  @Test
  void everyAreaHasItsRow() {
    assertFault(
        "no rows for 1 areas of kommun in aktuell: [0330]",
        row("0114", 1.0, 1),
        row("0180", 1.0, 1));
    assertFault(
        "areas of kommun in aktuell that no code list has: [0999]",
        row("0114", 1.0, 1),
        row("0180", 1.0, 1),
        row("0330", 1.0, 1),
        row("0999", 1.0, 1));
    assertFault(
        "no rows of kommun", RowFactory.create(2022, "riket", "0114X", "aktuell", 1.0, 1, "A"));
  }

  @Test
  void everyAreaHasAsManyRowsAsTheOthers() throws IOException {
    Path file =
        Files.writeString(
            dir.resolve("matt.conf"), CONTRACT.replace("indelning]", "indelning, rang]"));
    contract = Contract.read(Layer.PUBLISHED, file);
    assertFault(
        "not the same number of rows for every area of kommun",
        row("0114", 1.0, 1),
        row("0114", 1.0, 2),
        row("0180", 1.0, 1),
        row("0330", 1.0, 1));
  }

  @Test
  void sharesRanksAndCodesStayWithinTheirRange() {
    assertFault("column andel is outside 0.0 to 100.0", row("0114", 100.1, 1));
    assertFault("column andel is outside", row("0114", -0.1, 1));
    assertFault("column andel is outside", row("0114", Double.NaN, 1));
    assertFault("column rang is outside 1.0 to 3.0", row("0114", 1.0, 4));
    assertFault(
        "column niva has a code", RowFactory.create(2022, "lan", "01", "aktuell", 1.0, 1, "A"));
    assertFault(
        "column omrade has no value",
        RowFactory.create(2022, "kommun", null, "aktuell", 1.0, 1, "A"));
  }

  @Test
  void aValueThatIsNotThereSaysWhyAndOnlyThen() {
    assertFault("says that there is a value and there is none", row("0114", null, 1, "A"));
    assertFault("says that there is no value", row("0114", 1.0, 1, "Q"));
  }

  @Test
  void noKeyStandsTwiceAndRowsAreInOrder() {
    assertFault("two rows with one key", row("0114", 1.0, 1), row("0114", 1.0, 1));
    assertFault("out of order", row("0180", 1.0, 1), row("0114", 1.0, 1));
  }

  private void assertFault(String why, Row... rows) {
    assertThatThrownBy(() -> check(rows))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.INTEGRITY))
        .hasMessageContaining("published.matt")
        .hasMessageContaining(why);
  }

  private Throwable fault(Row... rows) {
    return org.assertj.core.api.Assertions.catchThrowable(() -> check(rows));
  }

  private void check(Row... rows) {
    Rules rules = Rules.of(contract, FRAME);
    for (Row row : rows) {
      rules.row(row);
    }
    rules.end();
  }

  private static Row row(String omrade, Double andel, Integer rang) {
    return row(omrade, andel, rang, "A");
  }

  private static Row row(String omrade, Double andel, Integer rang, String status) {
    return RowFactory.create(2022, "kommun", omrade, "aktuell", andel, rang, status);
  }

  private static Row area(String omrade, Integer since) {
    return RowFactory.create(
        "kommun", omrade, "aktuell", "n", "n", "lan", "01", "aktuell", null, since, null, "SCB");
  }
}
