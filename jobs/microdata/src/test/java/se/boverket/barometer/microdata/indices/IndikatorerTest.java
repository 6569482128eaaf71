package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.microdata.aggregated.Ages;
import se.boverket.barometer.microdata.aggregated.Breakdown;
import se.boverket.barometer.microdata.aggregated.Indicator;
import se.boverket.barometer.microdata.aggregated.Indicator.Kind;
import se.boverket.barometer.microdata.aggregated.Sources;
import se.boverket.barometer.tables.TableAssert;
import se.boverket.barometer.tables.TextTable;

class IndikatorerTest {
  private static final List<Indicator> INDICATORS =
      List.of(
          indicator("andel", Kind.SHARE, 1),
          indicator("medel", Kind.MEAN, 100),
          indicator("mitt", Kind.MEDIAN, 1));
  private static final String CELLER =
      """
      ar int | kommun string | deso_2018 string | deso_2025 string | kon string | alder string | bakgrund string | matt string | i_alder bigint | namnare bigint | namnare_nyckel bigint | taljare bigint | taljare_nyckel bigint | summa bigint | storst bigint | hushallsdelar bigint | varden string | till string
      2022   | 0180          | 0180C1010        | -                | 1          | T            | inrikes         | andel       | 3              | 3              | 4294967290            | 1              | 8                     | -            | -             | -             | -      | -
      2022   | 0180          | 0180C1010        | -                | 1          | T            | inrikes         | andel       | 5              | 4              | 10                    | 2              | 4294967295            | -            | -             | -             | -      | -
      2022   | 0180          | 0180C1030        | -                | 1          | T            | inrikes         | andel       | 1              | 0              | 0                     | 0              | 0                     | -            | -             | -             | -      | -
      2022   | 2584          | 2584A0010        | -                | 1          | T            | inrikes         | andel       | 6              | 0              | 0                     | 0              | 0                     | -            | -             | -             | -      | -
      2022   | 0180          | 0180C1010        | -                | 2          | T            | inrikes         | medel       | 3              | 3              | 5                     | -              | -                     | 1000         | 700           | 480480             | -      | -
      2022   | 0180          | 0180C1020        | -                | 2          | T            | inrikes         | medel       | 1              | 1              | 6                     | -              | -                     | 200          | 200           | 720720             | -      | -
      2022   | 0180          | 0180C1020        | -                | 2          | T            | inrikes         | mitt        | 1              | 1              | 6                     | -              | -                     | -            | -             | -             | 7,8    | 1,2
      2022   | 0180          | 0180C1020        | -                | 2          | T            | inrikes         | other       | 1              | 1              | 6                     | -              | -                     | -            | -             | -             | -      | -
      """;
  private static final Standin NO_NEIGHBOURS = new Standin(y -> TextTable.rows(CELLER), 2022);
  private static final Dataset<Row> MADE = made();

  @Test
  void sharesAreTwoCountsOverAllAgesWithTheReasonWhereThereIsNone() {
    TableAssert.assertSame(
        TextTable.rows(
            """
            niva string | omrade string | klass string | alder string | varde double | taljare bigint | taljare_nyckel bigint | namnare bigint | namnare_nyckel bigint | status string | anmarkning string
            deso        | 0180C1010     | share        | T            | -            | 3              | 7                     | 7              | 4                     | A             | -
            deso        | 0180C1020     | share        | T            | -            | -              | -                     | 0              | 0                     | M             | -
            deso        | 0180C1030     | share        | T            | -            | -              | -                     | 0              | 0                     | M             | -
            deso        | 0180X         | share        | T            | -            | -              | -                     | 0              | 0                     | M             | -
            deso        | 2584A0010     | share        | T            | -            | -              | -                     | 0              | 0                     | O             | -
            deso        | 2584X         | share        | T            | -            | -              | -                     | 0              | 0                     | M             | -
            kommun      | 0180          | share        | T            | -            | 3              | 7                     | 7              | 4                     | A             | -
            kommun      | 2584          | share        | T            | -            | -              | -                     | 0              | 0                     | O             | -
            lan         | 01            | share        | T            | -            | 3              | 7                     | 7              | 4                     | A             | -
            lan         | 25            | share        | T            | -            | -              | -                     | 0              | 0                     | O             | -
            riket       | 00            | share        | T            | -            | 3              | 7                     | 7              | 4                     | A             | O: source missing in kommun 2584
            """),
        of("andel", "1", "inrikes").where("niva != 'regso'"));
  }

  @Test
  void meansHaveTheirSumLargestPartAndHouseholds() {
    TableAssert.assertSame(
        TextTable.rows(
            """
            omrade string | varde double | namnare bigint | storst double | summa double | hushall double     | taljare bigint | status string
            0180C1010     | -            | 0              | -             | -            | -                  | -              | M
            0180R001      | 3.0          | 4              | 7.0           | 12.0         | 1.6666666666666667 | -              | A
            00            | 3.0          | 4              | 7.0           | 12.0         | 1.6666666666666667 | -              | A
            """),
        of("medel", "T", "T")
            .where("omrade IN ('0180R001', '00')")
            .unionByName(of("medel", "1", "T").where("omrade = '0180C1010'"))
            .select(
                "omrade", "varde", "namnare", "storst", "summa", "hushall", "taljare", "status"));
  }

  @Test
  void mediansAreTheMeanOfTheCentralValues() {
    TableAssert.assertSame(
        TextTable.rows(
            """
            omrade string | varde double | klass string
            0180C1020     | 7.5          | median
            0180R001      | 7.5          | median
            0180          | 7.5          | median
            01            | 7.5          | median
            00            | 7.5          | median
            """),
        of("mitt", "T", "T").where("varde IS NOT NULL").select("omrade", "varde", "klass"));
  }

  @Test
  void everyAreaHasEveryCombinationOfEveryIndicator() {
    long rows = Tiny.OMRADEN.all().size() * 9L * INDICATORS.size();
    assertThat(MADE.count()).isEqualTo(rows);
    assertThat(
            MADE.select("niva", "omrade", "indelning", "indikator", "kon", "alder", "bakgrund")
                .distinct()
                .count())
        .isEqualTo(rows);
  }

  private static Dataset<Row> of(String indikator, String kon, String bakgrund) {
    return MADE.where(
        "indikator = '%s' AND kon = '%s' AND bakgrund = '%s'".formatted(indikator, kon, bakgrund));
  }

  private static Dataset<Row> made() {
    Dataset<Row> celler =
        TextTable.rows(CELLER)
            .withColumn("varden", functions.expr("CAST(split(varden, ',') AS ARRAY<BIGINT>)"))
            .withColumn("till", functions.expr("CAST(split(till, ',') AS ARRAY<INT>)"));
    return Indikatorer.rows(celler, INDICATORS, Tiny.OMRADEN, NO_NEIGHBOURS).localCheckpoint();
  }

  private static Indicator indicator(String id, Kind kind, int divisor) {
    return new Indicator(
        id,
        kind,
        new Ages(List.of(new Ages.Span(1990, 9999, 0, 120))),
        new Indicator.Rule("true", "1", divisor),
        Sources.OF_PERSONS,
        Breakdown.full(kind.name().toLowerCase(Locale.ROOT)));
  }
}
