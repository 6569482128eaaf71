package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.multigroup.MutualInformation;
import se.boverket.barometer.microdata.aggregated.Definitions;
import se.boverket.barometer.microdata.aggregated.Grouping;
import se.boverket.barometer.microdata.aggregated.TinyCountry;
import se.boverket.barometer.microdata.indices.segregation.SegregationTables;
import se.boverket.barometer.microdata.indices.segregation.Squares;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.TestSpark;
import se.boverket.barometer.tables.TextTable;

class SegregationTest {
  private static final Definitions REAL = Definitions.read(TestSpark.session(), TinyCountry.REAL);
  private static final List<Row> GRUPPER =
      TextTable.rows(
              """
              kommun string | deso_2018 string | deso_2025 string | gruppering string | grupp string | antal bigint | antal_nyckel bigint
              0180          | 0180C1010        | -                | bakgrund          | inrikes      | 30           | 1
              0180          | 0180C1020        | -                | bakgrund          | utrikes      | 30           | 2
              0180          | 0180C1030        | -                | bakgrund          | inrikes      | 10           | 3
              0180          | 0180C1030        | -                | bakgrund          | utrikes      | 30           | 4
              0180          | -                | -                | bakgrund          | utrikes      | 99           | 5
              2584          | 2584A0010        | -                | bakgrund          | inrikes      | 20           | 6
              0180          | 0180C1010        | -                | inkomstkvintil    | 1            | 20           | 7
              0180          | 0180C1030        | -                | inkomstkvintil    | 5            | 20           | 8
              """)
          .collectAsList();

  private static final Squares SQUARES =
      Squares.of(Collections.emptyIterator(), 0, REAL.groupings().size());

  @Test
  void everyGroupAgainstTheOthersOverRealNeighbourhoods() {
    // utrikes over RegSO: ½(|30/60 − 30/40| + |30/60 − 10/40|) = 25 %; over DeSO 75 %
    assertThat(rows("kommun|0180|", "|bakgrund|utrikes|dissimilarity|"))
        .containsExactly(
            "kommun|0180|aktuell|regso|bakgrund|utrikes|dissimilarity|25.0|60|40|2|A",
            "kommun|0180|aktuell|deso|bakgrund|utrikes|dissimilarity|75.0|60|40|3|A");
    // ½·½ + ½·¾
    assertThat(rows("kommun|0180|", "|regso|bakgrund|utrikes|isolation|"))
        .containsExactly("kommun|0180|aktuell|regso|bakgrund|utrikes|isolation|62.5|60|40|2|A");
    assertThat(rows("riket|00|", "|regso|bakgrund|inrikes|isolation|"))
        .containsExactly("riket|00|aktuell|regso|bakgrund|inrikes|isolation|62.5|60|60|3|A");
  }

  @Test
  void allGroupsTogetherStandOnTheSmallestOne() {
    assertThat(rows("lan|01|", "|regso|bakgrund|T|multigroup_dissimilarity|"))
        .containsExactly("lan|01|aktuell|regso|bakgrund|T|multigroup_dissimilarity|25.0|40|60|2|A");
    assertThat(rows("kommun|0180|", "|deso|inkomstkvintil|T|ordinal_variance|"))
        .containsExactly(
            "kommun|0180|aktuell|deso|inkomstkvintil|T|ordinal_variance|100.0|20|20|2|A");
    assertThat(rows("kommun", "|bakgrund|T|ordinal_variance|")).isEmpty();
  }

  @Test
  void whatCannotBeHasItsRowAndItsReason() {
    assertThat(rows("kommun|2584|", "|regso|bakgrund|inrikes|dissimilarity|"))
        .containsExactly("kommun|2584|aktuell|regso|bakgrund|inrikes|dissimilarity|null|20|0|1|M");
    assertThat(rows("kommun|2584|", "|regso|bakgrund|utrikes|dissimilarity|"))
        .containsExactly("kommun|2584|aktuell|regso|bakgrund|utrikes|dissimilarity|null|0|20|1|M");
    assertThat(rows("riket|00|", "|regso|upplatelseform|hyresratt|dissimilarity|"))
        .containsExactly(
            "riket|00|aktuell|regso|upplatelseform|hyresratt|dissimilarity|null|0|0|0|O");
  }

  @Test
  void everyAreaHasEveryMeasureOfEveryGrouping() {
    int perWhole = REAL.groupings().stream().mapToInt(SegregationTest::measures).sum();
    assertThat(made()).hasSize(5 * 2 * perWhole);
    assertThat(made())
        .allMatch(
            r ->
                r.size()
                    == TinyCountry.REAL
                            .contract(Layer.INDICES, "segregationsindex")
                            .columns()
                            .size()
                        - 1);
  }

  @Test
  void adjustedAndIntervalComeInClosedForm() {
    Row d =
        made().stream()
            .filter(r -> text(r).startsWith("kommun|0180|aktuell|regso|bakgrund|utrikes|dissim"))
            .findFirst()
            .orElseThrow();
    assertThat(d.getDouble(8)).isBetween(0.0, 25.0);
    assertThat(d.getDouble(9)).isBetween(0.0, 25.0);
    assertThat(d.getDouble(10)).isBetween(25.0, 60.0);
  }

  @Test
  void levelsAddUpToTheMeasureOverDeso() {
    List<Row> parts = parts(made("dekomposition"), "riket|00|aktuell|bakgrund|niva|");
    assertThat(parts)
        .extracting(r -> r.getString(5))
        .containsExactly("lan", "kommun", "regso", "deso");
    // each lan is one kommun here
    assertThat(parts.get(1).getDouble(7)).isCloseTo(0, within(1e-12));
    // within 0180R001 30 and 30 live apart: 60 of 120 persons times ln 2
    assertThat(parts.get(3).getDouble(7)).isCloseTo(100 * Math.log(2) / 2, within(1e-12));
    assertThat(sum(parts)).isCloseTo(information("riket|00|"), within(1e-12));
    List<Row> kommun = parts(made("dekomposition"), "kommun|0180|aktuell|bakgrund|niva|");
    assertThat(kommun).extracting(r -> r.getString(5)).containsExactly("regso", "deso");
    assertThat(sum(kommun)).isCloseTo(information("kommun|0180|"), within(1e-12));
    assertThat(parts(made("dekomposition"), "riket|00|aktuell|upplatelseform|niva|"))
        .hasSize(4)
        .allMatch(r -> r.isNullAt(7) && r.getString(11).equals("O"));
  }

  @Test
  void partsOfTheChangeAddUpToIt() {
    List<Row> before =
        TextTable.rows(
                """
                kommun string | deso_2018 string | deso_2025 string | gruppering string | grupp string | antal bigint | antal_nyckel bigint
                0180          | 0180C1010        | -                | bakgrund          | inrikes      | 20           | 1
                0180          | 0180C1010        | -                | bakgrund          | utrikes      | 20           | 2
                0180          | 0180C1020        | -                | bakgrund          | inrikes      | 10           | 3
                0180          | 0180C1020        | -                | bakgrund          | utrikes      | 20           | 4
                """)
            .collectAsList();
    List<Row> change = parts(made(before).get("dekomposition"), "riket|00|aktuell|bakgrund|foran");
    assertThat(change)
        .extracting(r -> r.getString(5))
        .containsExactly("borttagna", "tillkomna", "grupper", "omraden", "struktur");
    assertThat(change).allMatch(r -> r.getInt(6) == 2021 && r.getString(11).equals("A"));
    double then = MutualInformation.of(Table.of(new long[] {20, 10}, new long[] {20, 20}));
    assertThat(sum(change)).isCloseTo(information("riket|00|") - 100 * then, within(1e-9));
    assertThat(change.get(0).getLong(8)).isEqualTo(30);
    List<Row> kommun = parts(made(before).get("dekomposition"), "kommun|0180|aktuell|bakgrund|fo");
    assertThat(sum(kommun)).isCloseTo(information("kommun|0180|") - 100 * then, within(1e-9));
    assertThat(parts(made("dekomposition"), "riket|00|aktuell|bakgrund|foran"))
        .hasSize(5)
        .allMatch(r -> r.isNullAt(7) && r.getString(11).equals("O"));
  }

  @Test
  void withoutCoordinatesSurroundingsAreMissing() {
    assertThat(made("narhet"))
        .hasSize(2 * 8 * 5 * 7)
        .allMatch(r -> r.isNullAt(6) && r.getString(10).equals("O"));
  }

  private static List<Row> parts(List<Row> rows, String begin) {
    return rows.stream().filter(r -> r.mkString("|").startsWith(begin)).toList();
  }

  private static double sum(List<Row> parts) {
    return parts.stream().mapToDouble(r -> r.getDouble(7)).sum();
  }

  private static double information(String begin) {
    return made().stream()
        .filter(r -> r.mkString("|").startsWith(begin + "aktuell|deso|bakgrund|T|mutual_inf"))
        .mapToDouble(r -> r.getDouble(7))
        .sum();
  }

  private static int measures(Grouping grouping) {
    List<Measure> usual = REAL.method().segregation().measures();
    return Stream.of(Measure.Kind.values())
        .mapToInt(
            kind ->
                grouping.measures(usual, kind).size()
                    * (kind == Measure.Kind.TWO_GROUP ? grouping.codes().size() : 1))
        .sum();
  }

  @Test
  void neighbourhoodsDepartFromTheirWholeAndAddUpToIt() {
    // 0180C1010 of 30 born in Sweden, in a kommun of 40 and 60: ln(1 / 0.4) = 0.9163
    List<Row> desos =
        made("lokal_segregation").stream()
            .filter(r -> r.mkString("|").matches("deso\\|0180.*\\|bakgrund\\|kommun\\|.*"))
            .toList();
    assertThat(desos)
        .extracting(r -> r.getString(1))
        .containsExactly("0180C1010", "0180C1020", "0180C1030");
    Row first = desos.get(0);
    assertThat(first.getDouble(5)).isCloseTo(100 * Math.log(2.5), within(1e-12));
    assertThat(first.mkString("|"))
        .matches(
            "deso\\|0180C1010\\|deso2018\\|bakgrund\\|kommun\\|91.6[0-9]*\\|0.0\\|30\\|1\\|0\\|0\\|30\\|0\\|100\\|10\\|60\\|6\\|40\\|60\\|.*\\|3\\|A");
    double sum = desos.stream().mapToDouble(r -> r.getLong(7) * r.getDouble(5)).sum();
    assertThat(sum).isCloseTo(first.getLong(13) * first.getDouble(19), within(1e-9));
    assertThat(made("lokal_segregation")).hasSize((3 + 4) * 8 * 3);
    assertThat(made("lokal_segregation").stream().map(r -> r.mkString("|")))
        .contains(
            "deso|2584A0010|deso2018|upplatelseform|riket|null|null|0|0|0|0|0|0|0|0|0|0|0|0|null|0|O");
  }

  private static List<Row> made() {
    return made("segregationsindex");
  }

  private static List<Row> made(String table) {
    return made(List.of()).get(table);
  }

  /** With a year before. */
  private static Map<String, List<Row>> made(List<Row> before) {
    Segregation segregation = new Segregation(Tiny.OMRADEN, REAL.groupings());
    return new SegregationTables(REAL.method())
        .of(
            new SegregationTables.Year(
                2022,
                segregation.counts(GRUPPER, 2022),
                before.isEmpty() ? List.of() : segregation.counts(before, 2021),
                SQUARES));
  }

  private static List<String> rows(String begin, String middle) {
    return made().stream()
        .map(SegregationTest::text)
        .filter(r -> r.startsWith(begin) && r.contains(middle))
        .toList();
  }

  /** Without what chance says. */
  private static String text(Row row) {
    return IntStream.range(0, row.size())
        .filter(i -> i < 8 || i > 10)
        .mapToObj(i -> String.valueOf(row.get(i)))
        .reduce((a, b) -> a + "|" + b)
        .orElseThrow();
  }
}
