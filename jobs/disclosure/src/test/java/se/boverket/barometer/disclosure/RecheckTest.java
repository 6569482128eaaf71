package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.TextTable;

/** A wall with a hole: published rows beside sources that they may not stand beside. */
class RecheckTest {
  static final Policy POLICY = WallTest.WALL.policy();

  @ParameterizedTest
  @CsvSource({
    "4, A, 4, a small count",
    "1, A, 2, a small count",
    "5, A, 0, a zero that is none",
    "-1, A, 2, a negative count",
    "96, A, 90, a change beyond the method's",
    "96, Z, 96, an unknown status"
  })
  void counts(long shown, String status, long exact, String rule) {
    assertFound(
        "befolkning",
        "niva string | omrade string | antal bigint | status string | k_antal bigint\n"
            + String.join(" | ", "deso", "0180C1010", "" + shown, status, "" + exact),
        rule);
  }

  @ParameterizedTest
  @CsvSource({
    "12, 60, 500, 5, 500, share, a share of too few",
    "12, 5, 500, 60, 500, share, a share of too few",
    "12, 495, 500, 490, 500, share, a share of too few",
    "12, 10, 20, 10, 30, share, a share of too few",
    "101, 60, 500, 60, 500, share, a share of too few",
    "12, -, 500, 60, 500, share, a share of too few",
    "NaN, 60, 500, 60, 500, share, a share of too few",
    "240000, -, 30, -, 29, median, a median of too few",
    "240000, 7, 300, -, 300, median, a median of too few",
    "40, -, 29, -, 31, mean, a mean of too few or dominated",
    "-, 60, 500, 60, 500, share, a missing value without status"
  })
  void indicators(
      String value, String t, String n, String exactT, String exactN, String klass, String rule) {
    assertFound(
        "indikatorer",
        """
        niva string | omrade string | varde double | taljare bigint | namnare bigint | status string | anmarkning string | k_taljare bigint | k_namnare bigint | k_klass string | k_hushall double | k_summa double | k_storst double | k_status string
        deso | 0180C1010 |\s"""
            + String.join(
                " | ", value, t, n, "A", "-", exactT, exactN, klass, "20", "4000", "90", "A"),
        rule);
  }

  @ParameterizedTest
  @CsvSource({"9.9, 4000, 90", "20, 188, 90"})
  void means(String households, String sum, String largest) {
    assertFound(
        "indikatorer",
        """
        niva string | omrade string | varde double | taljare bigint | namnare bigint | status string | anmarkning string | k_taljare bigint | k_namnare bigint | k_klass string | k_hushall double | k_summa double | k_storst double | k_status string
        deso | 0180C1010 | 40 | - | 50 | A | - | - | 50 | mean |\s"""
            + String.join(" | ", households, sum, largest, "A"),
        "a mean of too few or dominated");
  }

  @ParameterizedTest
  @CsvSource({
    "24, A, 19, 500, 9, a measure of too few",
    "24, A, 500, 500, 1, a measure of too few",
    "24, A, 150, 500, 9, an uncertain measure without status",
    "24, A, 500, 500, 4, an uncertain measure without status",
    "24, U, 199, 500, 4, measures that together give a small count",
    "-, A, 500, 500, 9, a suppressed value without status Q"
  })
  void measures(String value, String status, long low, long high, int units, String rule) {
    assertFound(
        "ojamlikhetsindex",
        """
        niva string | omrade string | varde double | varde_justerat double | ki_lag double | ki_hog double | antal_lag bigint | antal_hog bigint | status string | k_varde double | k_varde_justerat double | k_ki_lag double | k_ki_hog double | k_antal_lag bigint | k_antal_hog bigint | k_antal_omraden int
        kommun | 0180 |\s"""
            + String.join(" | ", value, "-", "-", "-", "" + low, "" + high, status, "24")
            + " | - | - | - | "
            + String.join(" | ", "" + low, "" + high, "" + units),
        rule);
  }

  @Test
  void cleanRowsPassAndCount() {
    Dataset<Row> rows =
        pairs(
            """
            niva string | omrade string | antal bigint | status string | k_antal bigint
            deso | a | 12 | A | 10
            deso | b | 0 | A | 0
            deso | c | - | Q | 3
            deso | d | 57 | A | 60
            """);
    Loss loss =
        WallTest.WALL.looked(WallTest.contract("befolkning"), rows, POLICY.method(2022)).loss();
    assertThat(loss).isEqualTo(new Loss(4, 2, 1, 0, 3, 5, 73, 3));
    assertThat(loss.meanChange()).isEqualTo(2.5);
    assertThat(loss.information()).isEqualTo(8.0 / 73);
  }

  private static void assertFound(String table, String drawing, String rule) {
    assertThatThrownBy(
            () ->
                WallTest.WALL.looked(WallTest.contract(table), pairs(drawing), POLICY.method(2022)))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.DISCLOSURE))
        .hasMessageContaining(table)
        .hasMessageContaining("0180")
        .hasMessageContaining(rule);
  }

  /** Columns that begin with k_ become the source row. */
  private static Dataset<Row> pairs(String drawing) {
    Dataset<Row> flat = TextTable.rows(drawing);
    String source =
        Arrays.stream(flat.columns())
            .filter(c -> c.startsWith("k_"))
            .map(c -> "'" + c.substring(2) + "', " + c)
            .collect(Collectors.joining(", ", "named_struct(", ") AS _kalla"));
    return flat.selectExpr("*", source);
  }
}
