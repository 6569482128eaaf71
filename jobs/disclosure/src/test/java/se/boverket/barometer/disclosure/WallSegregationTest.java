package se.boverket.barometer.disclosure;

import org.junit.jupiter.api.Test;

/** The tables of segregation through the wall; keys as in {@link WallTest}. */
class WallSegregationTest {

  @Test
  void measuresStandOnBothGroupsAndOnNeighbourhoods() {
    WallTest.assertProtected(
        "segregationsindex",
        """
        ar int | niva string | omrade string | indelning string | enhet string | gruppering string | grupp string | matt string | varde double | varde_justerat double | ki_lag double | ki_hog double | antal_grupp bigint | antal_ovriga bigint | antal_omraden int | status string
        2022 | kommun | 0114 | aktuell | deso | bakgrund | utrikes | gini | 25.04 | 20.06 | 24 | 26.11 | 300 | 700 | 12 | A
        2022 | kommun | 0115 | aktuell | deso | bakgrund | utrikes | gini | 25.6 | - | - | - | 199 | 700 | 12 | A
        2022 | kommun | 0117 | aktuell | deso | bakgrund | utrikes | gini | 25.6 | - | - | - | 700 | 19 | 12 | A
        2022 | kommun | 0120 | aktuell | deso | bakgrund | utrikes | gini | 25.64 | - | - | - | 300 | 700 | 4 | A
        2022 | kommun | 0123 | aktuell | deso | bakgrund | utrikes | gini | 0 | - | - | - | 300 | 700 | 1 | A
        2022 | kommun | 0125 | aktuell | deso | bakgrund | utrikes | gini | - | - | - | - | 0 | 700 | 12 | M
        """,
        """
        ar int | niva string | omrade string | indelning string | enhet string | gruppering string | grupp string | matt string | varde double | varde_justerat double | ki_lag double | ki_hog double | antal_omraden int | status string
        2022 | kommun | 0114 | aktuell | deso | bakgrund | utrikes | gini | 25 | 20.1 | 24 | 26.1 | 12 | A
        2022 | kommun | 0115 | aktuell | deso | bakgrund | utrikes | gini | 26 | - | - | - | 12 | U
        2022 | kommun | 0117 | aktuell | deso | bakgrund | utrikes | gini | - | - | - | - | 12 | Q
        2022 | kommun | 0120 | aktuell | deso | bakgrund | utrikes | gini | 26 | - | - | - | 4 | U
        2022 | kommun | 0123 | aktuell | deso | bakgrund | utrikes | gini | - | - | - | - | 1 | Q
        2022 | kommun | 0125 | aktuell | deso | bakgrund | utrikes | gini | - | - | - | - | 12 | M
        """);
  }

  /** 100 · 1000 · 3.1 / (10000 · 6.3) = 4.921 and 20 % / 10 % = 2, all of the values shown. */
  @Test
  void contributionAndQuotientAreMadeOfWhatIsShown() {
    WallTest.assertProtected(
        "lokal_segregation",
        """
        ar int | niva string | omrade string | indelning string | gruppering string | inom string | lokal double | andel double | antal bigint | antal_nyckel bigint | antal_fokus bigint | antal_fokus_nyckel bigint | antal_storst bigint | antal_ovriga bigint | helhet bigint | helhet_nyckel bigint | helhet_fokus bigint | helhet_fokus_nyckel bigint | helhet_minst bigint | helhet_ovriga bigint | helhet_m double | antal_omraden int | status string
        2022 | deso | 0180C1010 | deso2018 | bakgrund | kommun | 3.14 | 20 | 1000 | 2126943072 | 200 | 2126943072 | 800 | 200 | 10000 | 2126943072 | 1000 | 2126943072 | 1000 | 9000 | 6.28 | 10 | A
        2022 | deso | 0180C1020 | deso2018 | bakgrund | kommun | 9.87 | 5 | 600 | 2126943072 | 30 | 2126943072 | 570 | 30 | 10000 | 2126943072 | 1000 | 2126943072 | 1000 | 9000 | 6.28 | 10 | A
        2022 | deso | 0180C1030 | deso2018 | bakgrund | kommun | 9.87 | 3 | 600 | 2126943072 | 18 | 2126943072 | 582 | 18 | 10000 | 2126943072 | 1000 | 2126943072 | 1000 | 9000 | 6.28 | 10 | A
        2022 | deso | 0180C1040 | deso2018 | bakgrund | kommun | 9.87 | 0.8 | 600 | 2126943072 | 5 | 2126943072 | 560 | 40 | 10000 | 2126943072 | 1000 | 2126943072 | 1000 | 9000 | 6.28 | 10 | A
        2022 | deso | 0180C1050 | deso2018 | bakgrund | kommun | - | - | 0 | 0 | 0 | 0 | 0 | 0 | 10000 | 2126943072 | 1000 | 2126943072 | 1000 | 9000 | 6.28 | 10 | M
        2022 | deso | 2584A0010 | deso2018 | bakgrund | kommun | 0 | 10 | 1000 | 2126943072 | 100 | 2126943072 | 900 | 100 | 2000 | 2126943072 | 200 | 2126943072 | 200 | 1800 | 0 | 2 | A
        2022 | deso | 2584A0020 | deso2018 | bakgrund | kommun | - | - | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | - | 0 | O
        """,
        """
        ar int | niva string | omrade string | indelning string | gruppering string | inom string | lokal double | helhet_m double | antal bigint | antal_fokus bigint | andel double | helhet bigint | helhet_fokus bigint | bidrag double | lokaliseringskvot double | status string
        2022 | deso | 0180C1010 | deso2018 | bakgrund | kommun | 3.1 | 6.3 | 1000 | 200 | 20 | 10000 | 1000 | 4.921 | 2 | A
        2022 | deso | 0180C1020 | deso2018 | bakgrund | kommun | 10 | 6.3 | 600 | 30 | 5 | 10000 | 1000 | 9.524 | 0.5 | U
        2022 | deso | 0180C1030 | deso2018 | bakgrund | kommun | - | 6.3 | 600 | 18 | 3 | 10000 | 1000 | - | 0.3 | Q
        2022 | deso | 0180C1040 | deso2018 | bakgrund | kommun | 10 | 6.3 | 600 | 5 | - | 10000 | 1000 | 9.524 | - | Q
        2022 | deso | 0180C1050 | deso2018 | bakgrund | kommun | - | 6.3 | 0 | 0 | - | 10000 | 1000 | - | - | M
        2022 | deso | 2584A0010 | deso2018 | bakgrund | kommun | - | 0 | 1000 | 100 | 10 | 2000 | 200 | - | 1 | Q
        2022 | deso | 2584A0020 | deso2018 | bakgrund | kommun | - | - | 0 | 0 | - | 0 | 0 | - | - | O
        """);
  }

  @Test
  void partsAreSharesOfWhatIsShown() {
    WallTest.assertProtected(
        "dekomposition",
        """
        ar int | niva string | omrade string | indelning string | gruppering string | typ string | del string | fran_ar int | varde double | antal_minst bigint | antal_ovriga bigint | antal_omraden int | status string
        2022 | kommun | 0180 | aktuell | bakgrund | niva | regso | - | 1.04 | 300 | 700 | 12 | A
        2022 | kommun | 0180 | aktuell | bakgrund | niva | deso | - | 2.96 | 300 | 700 | 12 | A
        2022 | kommun | 0114 | aktuell | bakgrund | niva | regso | - | 1.04 | 19 | 700 | 12 | A
        2022 | riket | 00 | aktuell | bakgrund | forandring | struktur | 2021 | -0.04 | 300 | 700 | 12 | A
        2022 | riket | 00 | aktuell | bakgrund | forandring | grupper | 2021 | 0.04 | 300 | 700 | 12 | A
        """,
        """
        ar int | niva string | omrade string | indelning string | gruppering string | typ string | del string | fran_ar int | varde double | andel double | status string
        2022 | kommun | 0180 | aktuell | bakgrund | niva | regso | - | 1 | 25 | A
        2022 | kommun | 0180 | aktuell | bakgrund | niva | deso | - | 3 | 75 | A
        2022 | kommun | 0114 | aktuell | bakgrund | niva | regso | - | - | - | Q
        2022 | riket | 00 | aktuell | bakgrund | forandring | struktur | 2021 | 0 | - | A
        2022 | riket | 00 | aktuell | bakgrund | forandring | grupper | 2021 | 0 | - | A
        """);
  }
}
