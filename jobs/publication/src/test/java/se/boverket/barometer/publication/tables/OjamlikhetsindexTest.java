package se.boverket.barometer.publication.tables;

import org.junit.jupiter.api.Test;
import se.boverket.barometer.tables.TableAssert;
import se.boverket.barometer.tables.TextTable;

class OjamlikhetsindexTest {
  @Test
  void ranksTheKommunerOfAYearByTheirPublishedValue() {
    TableAssert.assertSame(
        TextTable.rows(
            """
            ar int | niva string | omrade string | indelning string | enhet string | varde double | rang int
            2022 | riket  | 00   | aktuell | regso | 41.0 | -
            2022 | lan    | 01   | aktuell | regso | 40.0 | -
            2022 | kommun | 0114 | aktuell | regso | 20.5 | 2
            2022 | kommun | 0180 | aktuell | regso | 37.2 | 1
            2022 | kommun | 0330 | aktuell | regso | -    | -
            2022 | kommun | 0380 | aktuell | regso | 20.5 | 2
            2022 | kommun | 0381 | aktuell | regso | 12.0 | 4
            2022 | kommun | 0180 | aktuell | deso  | 39.0 | 1
            2021 | kommun | 0114 | aktuell | regso | 19.0 | 1
            """),
        Ojamlikhetsindex.ranked(
            TextTable.rows(
                """
                ar int | niva string | omrade string | indelning string | enhet string | varde double
                2021 | kommun | 0114 | aktuell | regso | 19.0
                2022 | kommun | 0114 | aktuell | regso | 20.5
                2022 | kommun | 0180 | aktuell | deso  | 39.0
                2022 | kommun | 0180 | aktuell | regso | 37.2
                2022 | kommun | 0330 | aktuell | regso | -
                2022 | kommun | 0380 | aktuell | regso | 20.5
                2022 | kommun | 0381 | aktuell | regso | 12.0
                2022 | lan    | 01   | aktuell | regso | 40.0
                2022 | riket  | 00   | aktuell | regso | 41.0
                """)));
  }
}
