package se.boverket.barometer.microdata.aggregated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.tables.TableAssert;
import se.boverket.barometer.tables.TextTable;

class CellerTest {
  private static final List<String> AGE_GROUPS = Method.read(TinyCountry.REAL).aldersgrupper();
  private static final Ages WORKING = new Ages(List.of(new Ages.Span(1990, 9999, 16, 29)));
  private static final Ages ALL = new Ages(List.of(new Ages.Span(1990, 9999, 0, 120)));
  private static final Dataset<Row> PERSONS =
      Persons.drawn(
          """
          kommun | deso_2018 | deso_2025 | kon | alder | bakgrund | nyckel     | arbetslos_dagar | boarea_person | hushallsstorlek
          0114   | 0114A0010 | 0114A0010 | 1   | 0     | inrikes  | 4294967295 | -               | 20.5          | 3
          0114   | 0114A0010 | 0114A0010 | 1   | 5     | inrikes  | 2          | -               | 20.5          | 3
          0114   | 0114A0010 | 0114C0020 | 2   | 16    | utrikes  | 5          | 183             | -             | -
          0114   | 0114A0010 | 0114C0020 | 2   | 19    | utrikes  | 7          | 182             | 30            | 17
          0114   | 0114A0010 | 0114C0020 | 2   | 15    | utrikes  | 11         | 300             | 10            | -
          0114   | -         | -         | 2   | 29    | utrikes  | 13         | -               | 0.1           | 0
          0114   | -         | -         | 2   | 80    | utrikes  | 17         | 366             | -             | 1
          """);

  @Test
  void everybodyStandsInOneCellAndKeysAreSummedModulo32Bits() {
    made(
        List.of(),
        "befolkning",
        """
        deso_2018 string | deso_2025 string | kon string | alder string | bakgrund string | namnare bigint | namnare_nyckel bigint
        0114A0010        | 0114A0010        | 1          | 0-5          | inrikes         | 2              | 1
        0114A0010        | 0114C0020        | 2          | 16-19        | utrikes         | 2              | 12
        0114A0010        | 0114C0020        | 2          | 6-15         | utrikes         | 1              | 11
        -                | -                | 2          | 20-29        | utrikes         | 1              | 13
        -                | -                | 2          | 80+          | utrikes         | 1              | 17
        """);
  }

  @Test
  void agesOfAnIndicatorNeedNotBeThoseOfTheGroups() {
    Indicator share =
        indicator(
            "lange",
            Indicator.Kind.SHARE,
            WORKING,
            new Indicator.Rule("arbetslos_dagar IS NOT NULL", "arbetslos_dagar > 182", 1));
    made(
        List.of(share),
        "lange",
        """
        deso_2018 string | alder string | i_alder bigint | namnare bigint | namnare_nyckel bigint | taljare bigint | taljare_nyckel bigint | summa bigint
        0114A0010        | T            | 2              | 2              | 12                    | 1              | 5                     | -
        -                | T            | 1              | 0              | 0                     | 0              | 0                     | -
        """);
  }

  @Test
  void aMeanSumsWholeNumbersAndPartsOfHouseholds() {
    Indicator mean =
        indicator(
            "area",
            Indicator.Kind.MEAN,
            ALL,
            new Indicator.Rule(
                "boarea_person IS NOT NULL", "CAST(boarea_person * 10 AS BIGINT)", 10));
    made(
        List.of(mean),
        "area",
        """
        deso_2018 string | deso_2025 string | alder string | i_alder bigint | namnare bigint | taljare bigint | summa bigint | storst bigint | hushallsdelar bigint
        0114A0010        | 0114A0010        | T            | 2              | 2              | -              | 410          | 205           | 480480
        0114A0010        | 0114C0020        | T            | 3              | 2              | -              | 400          | 300           | 90090
        -                | -                | T            | 2              | 1              | -              | 1            | 1             | 45045
        """);
  }

  @Test
  void theValuesOfAMedianAreCounted() {
    Indicator median =
        indicator(
            "dagar",
            Indicator.Kind.MEDIAN,
            ALL,
            new Indicator.Rule("arbetslos_dagar IS NOT NULL", "arbetslos_dagar DIV 100", 1));
    List<String> counted =
        Celler.rows(PERSONS, Programme.of(List.of(median), AGE_GROUPS, 2022))
            .where("matt = 'dagar' AND namnare > 0")
            .selectExpr(
                "concat_ws(' ', CAST(varden AS ARRAY<STRING>), 'till',"
                    + " CAST(till AS ARRAY<STRING>)) AS counted")
            .as(Encoders.STRING())
            .collectAsList();
    assertThat(counted).containsExactlyInAnyOrder("1 3 till 2 3", "3 till 1");
  }

  @Test
  void ageGroupsAreCellsOfWholeKommuner() {
    Indicator share =
        new Indicator(
            "lange",
            Indicator.Kind.SHARE,
            ALL,
            new Indicator.Rule("arbetslos_dagar IS NOT NULL", "arbetslos_dagar > 182", 1),
            Sources.OF_PERSONS,
            new Breakdown(
                "share",
                Set.of(),
                Set.of("alder"),
                Set.of(),
                List.of(AgeGroup.of("0-18"), AgeGroup.of("19+"))));
    made(
        List.of(share),
        "lange",
        """
        deso_2018 string | deso_2025 string | kon string | alder string | namnare bigint | taljare bigint
        0114A0010        | 0114A0010        | 1          | T            | 0              | 0
        0114A0010        | 0114C0020        | 2          | T            | 3              | 2
        -                | -                | 2          | T            | 1              | 1
        -                | -                | 1          | 0-18         | 0              | 0
        -                | -                | 2          | 0-18         | 2              | 2
        -                | -                | 2          | 19+          | 2              | 1
        """);
  }

  private static Indicator indicator(
      String id, Indicator.Kind kind, Ages ages, Indicator.Rule rule) {
    return new Indicator(
        id,
        kind,
        ages,
        rule,
        Sources.OF_PERSONS,
        Breakdown.full(kind.name().toLowerCase(Locale.ROOT)));
  }

  private static void made(List<Indicator> indicators, String matt, String expected) {
    Dataset<Row> drawn = TextTable.rows(expected);
    TableAssert.assertSame(
        drawn,
        Celler.rows(PERSONS, Programme.of(indicators, AGE_GROUPS, 2022))
            .where("matt = '" + matt + "' AND kommun = '0114'")
            .selectExpr(drawn.columns()));
  }
}
