package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.TableAssert;
import se.boverket.barometer.tables.TextTable;

/** Keys of 2^31 change nothing in the middle of a row; 0 gives the lowest change there is. */
class WallTest {
  static final Wall WALL = Wall.of(RulesTest.SCHEMAS);

  @Test
  void population() {
    assertProtected(
        "befolkning",
        """
        ar int | niva string | omrade string | indelning string | kon string | alder string | bakgrund string | antal bigint | antal_nyckel bigint
        2022 | deso | 0180C1010 | deso2018 | T | T | T | 1200 | 0
        2022 | deso | 0180C1010 | deso2018 | 1 | T | T | 600 | 2126943072
        2022 | deso | 0180C1010 | deso2018 | 2 | 80+ | T | 0 | 0
        2022 | deso | 0180C1010 | deso2018 | 2 | 0-5 | T | 2 | 0
        2022 | deso | 0180C1010 | deso2018 | 2 | 0-5 | inrikes | 4 | 2126943072
        2022 | deso | 0180C1020 | deso2018 | 2 | 0-5 | utrikes | 8 | 0
        """,
        """
        ar int | niva string | omrade string | indelning string | kon string | alder string | bakgrund string | antal bigint | status string
        2022 | deso | 0180C1010 | deso2018 | T | T | T | 1195 | A
        2022 | deso | 0180C1010 | deso2018 | 1 | T | T | 600 | A
        2022 | deso | 0180C1010 | deso2018 | 2 | 80+ | T | 0 | A
        2022 | deso | 0180C1010 | deso2018 | 2 | 0-5 | T | 0 | A
        2022 | deso | 0180C1010 | deso2018 | 2 | 0-5 | inrikes | - | Q
        2022 | deso | 0180C1020 | deso2018 | 2 | 0-5 | utrikes | - | Q
        """);
  }

  @Test
  void indicators() {
    assertProtected(
        "indikatorer",
        """
        ar int | niva string | omrade string | indelning string | indikator string | kon string | alder string | bakgrund string | klass string | varde double | taljare bigint | taljare_nyckel bigint | namnare bigint | namnare_nyckel bigint | storst double | summa double | hushall double | status string | anmarkning string
        2022 | kommun | 0180 | aktuell | s | T | T | T | share | - | 100 | 2126943072 | 800 | 2126943072 | - | - | - | A | -
        2022 | kommun | 0114 | aktuell | s | T | T | T | share | - | 100 | 2126943072 | 800 | 2126943072 | - | - | - | B | ny definition
        2022 | kommun | 0115 | aktuell | s | T | T | T | share | - | 5 | 2126943072 | 800 | 2126943072 | - | - | - | B | -
        2022 | kommun | 0117 | aktuell | s | T | T | T | share | - | 10 | 2126943072 | 30 | 2126943072 | - | - | - | A | -
        2022 | kommun | 0120 | aktuell | s | T | T | T | share | - | 0 | 0 | 0 | 0 | - | - | - | M | -
        2022 | kommun | 0123 | aktuell | s | T | T | T | share | - | - | - | 900 | 2126943072 | - | - | - | O | -
        2022 | kommun | 0180 | aktuell | disponibel_inkomst | T | T | T | median | 234567.5 | - | - | 500 | 2126943072 | - | - | - | A | -
        2022 | deso | 0180X | deso2018 | disponibel_inkomst | T | T | T | median | 234567.5 | - | - | 12 | 2126943072 | - | - | - | A | -
        2022 | kommun | 0180 | aktuell | bostadsarea_per_person | T | T | T | mean | 41.2 | - | - | 500 | 2126943072 | 300 | 20600 | 200 | A | -
        2022 | kommun | 0114 | aktuell | bostadsarea_per_person | T | T | T | mean | 41.2 | - | - | 500 | 2126943072 | 9900 | 20600 | 200 | A | -
        2022 | kommun | 0114 | aktuell | folkmangd | T | T | T | count | 801 | - | - | 801 | 2126943072 | - | - | - | E | -
        2022 | deso | 0114X | deso2018 | folkmangd | T | T | T | count | 4 | - | - | 4 | 2126943072 | - | - | - | A | -
        """,
        """
        ar int | niva string | omrade string | indelning string | indikator string | kon string | alder string | bakgrund string | varde double | taljare bigint | namnare bigint | status string | anmarkning string
        2022 | kommun | 0180 | aktuell | s | T | T | T | 12.5 | 100 | 800 | A | -
        2022 | kommun | 0114 | aktuell | s | T | T | T | 12.5 | 100 | 800 | B | ny definition
        2022 | kommun | 0115 | aktuell | s | T | T | T | - | - | 800 | Q | B
        2022 | kommun | 0117 | aktuell | s | T | T | T | 35 | 10 | 30 | U | -
        2022 | kommun | 0120 | aktuell | s | T | T | T | - | - | 0 | M | -
        2022 | kommun | 0123 | aktuell | s | T | T | T | - | - | 900 | O | -
        2022 | kommun | 0180 | aktuell | disponibel_inkomst | T | T | T | 235000 | - | 500 | A | -
        2022 | deso | 0180X | deso2018 | disponibel_inkomst | T | T | T | - | - | 12 | Q | -
        2022 | kommun | 0180 | aktuell | bostadsarea_per_person | T | T | T | 41 | - | 500 | A | -
        2022 | kommun | 0114 | aktuell | bostadsarea_per_person | T | T | T | - | - | 500 | Q | -
        2022 | kommun | 0114 | aktuell | folkmangd | T | T | T | 801 | - | 801 | E | -
        2022 | deso | 0114X | deso2018 | folkmangd | T | T | T | - | - | - | Q | -
        """);
  }

  @Test
  void index() {
    assertProtected(
        "socioekonomiskt_index",
        """
        ar int | niva string | omrade string | indelning string | lag_ekonomisk_standard double | forgymnasial double | bistand_eller_arbetslos double | lag_ekonomisk_standard_namnare bigint | forgymnasial_namnare bigint | bistand_eller_arbetslos_namnare bigint | socioekonomiskt_index double | omradestyp int | medel double | standardavvikelse double | z double | omradestyp_basar int | folkmangd bigint | folkmangd_nyckel bigint | status string
        2022 | regso | 0180R001 | regso2020 | 20.04 | 10.06 | 5.11 | 900 | 500 | 500 | 11.736667 | 3 | 9.1012 | 5.4678 | 0.48201 | 3 | 1000 | 2126943072 | A
        2022 | deso | 0180C1010 | deso2018 | 20.04 | 10.06 | 5.11 | 300 | 99 | 99 | 11.736667 | 3 | 9.1012 | 5.4678 | 0.48201 | - | 310 | 2126943072 | D
        2022 | deso | 0180C1020 | deso2018 | 20.04 | 10.06 | 5.11 | 280 | 150 | 150 | 11.736667 | 3 | 9.1012 | 5.4678 | 0.48201 | 3 | 299 | 2126943072 | D
        2022 | deso | 0180C1030 | deso2018 | 20.04 | 10.06 | 5.11 | 280 | 99 | 99 | 11.736667 | 3 | 9.1012 | 5.4678 | 0.48201 | 3 | 299 | 2126943072 | D
        2022 | regso | 0180R002 | regso2020 | - | - | - | 0 | 0 | 0 | - | - | 9.1012 | 5.4678 | - | - | 0 | 0 | M
        """,
        """
        ar int | niva string | omrade string | indelning string | lag_ekonomisk_standard double | forgymnasial double | bistand_eller_arbetslos double | socioekonomiskt_index double | omradestyp int | medel double | standardavvikelse double | z double | omradestyp_basar int | folkmangd bigint | status string
        2022 | regso | 0180R001 | regso2020 | 20.0 | 10.1 | 5.1 | 11.7 | 3 | 9.1 | 5.47 | 0.48 | 3 | 1000 | A
        2022 | deso | 0180C1010 | deso2018 | - | - | - | - | 3 | 9.1 | 5.47 | - | - | 310 | Q
        2022 | deso | 0180C1020 | deso2018 | 20.0 | 10.1 | 5.1 | 11.7 | 3 | 9.1 | 5.47 | 0.48 | 3 | 299 | D
        2022 | deso | 0180C1030 | deso2018 | - | - | - | - | - | 9.1 | 5.47 | - | - | 299 | Q
        2022 | regso | 0180R002 | regso2020 | - | - | - | - | - | 9.1 | 5.47 | - | - | 0 | M
        """);
  }

  @Test
  void types() {
    assertProtected(
        "omradestyper",
        """
        ar int | niva string | omrade string | indelning string | omradestyp int | antal_omraden int | folkmangd bigint | folkmangd_nyckel bigint | folkmangd_totalt bigint | andel_folkmangd double | status string
        2022 | kommun | 0180 | aktuell | 1 | 2 | 3000 | 2126943072 | 9000 | 33.333 | A
        2022 | kommun | 0180 | aktuell | 2 | 0 | 0 | 0 | 9000 | 0 | A
        2022 | kommun | 0180 | aktuell | 3 | 4 | 6000 | 2126943072 | 9000 | 66.667 | A
        2022 | kommun | 0114 | aktuell | 1 | 0 | 0 | 0 | 0 | - | M
        """,
        """
        ar int | niva string | omrade string | indelning string | omradestyp int | antal_omraden int | folkmangd bigint | andel_folkmangd double | status string
        2022 | kommun | 0180 | aktuell | 1 | 2 | 3000 | 33.3 | A
        2022 | kommun | 0180 | aktuell | 2 | 0 | 0 | 0.0 | A
        2022 | kommun | 0180 | aktuell | 3 | 4 | 6000 | 66.7 | A
        2022 | kommun | 0114 | aktuell | 1 | 0 | 0 | - | M
        """);
  }

  @Test
  void inequality() {
    assertProtected(
        "ojamlikhetsindex",
        """
        ar int | niva string | omrade string | indelning string | enhet string | varde double | varde_justerat double | ki_lag double | ki_hog double | antal_omraden int | antal_lag bigint | antal_lag_nyckel bigint | antal_hog bigint | antal_hog_nyckel bigint | status string
        2022 | kommun | 0180 | aktuell | regso | 41.04 | 40.0 | 39.0 | 42.0 | 130 | 90000 | 2126943072 | 120000 | 2126943072 | A
        2022 | kommun | 0114 | aktuell | regso | 21.56 | - | - | - | 10 | 150 | 2126943072 | 900 | 2126943072 | A
        2022 | kommun | 0115 | aktuell | regso | 21.56 | 20.1 | 19 | 22 | 9 | 19 | 2126943072 | 900 | 2126943072 | A
        2022 | kommun | 0117 | aktuell | regso | - | - | - | - | 3 | 0 | 0 | 900 | 2126943072 | M
        """,
        """
        ar int | niva string | omrade string | indelning string | enhet string | varde double | varde_justerat double | ki_lag double | ki_hog double | antal_omraden int | antal_lag bigint | antal_hog bigint | status string
        2022 | kommun | 0180 | aktuell | regso | 41.0 | 40.0 | 39.0 | 42.0 | 130 | 90000 | 120000 | A
        2022 | kommun | 0114 | aktuell | regso | 22.0 | - | - | - | 10 | 150 | 900 | U
        2022 | kommun | 0115 | aktuell | regso | - | - | - | - | 9 | 19 | 900 | Q
        2022 | kommun | 0117 | aktuell | regso | - | - | - | - | 3 | 0 | 900 | M
        """);
  }

  @Test
  void challenges() {
    assertProtected(
        "stora_utmaningar",
        """
        ar int | niva string | omrade string | indelning string | ojamlikhetsindex double | andel_typ12 double | z_ojamlikhet double | z_andel_typ12 double | uppfyller_ojamlikhet boolean | uppfyller_omradestyp boolean | antal_omraden int | antal_lag bigint | antal_hog bigint | folkmangd bigint | status string
        2022 | kommun | 0180 | aktuell | 41.04 | 17.26 | 1.236 | 1.7712 | true | true | 130 | 90000 | 120000 | 980000 | A
        2022 | kommun | 0114 | aktuell | 41.04 | 0 | 1.236 | -0.5 | true | false | 3 | 100 | 120 | 900 | A
        """,
        """
        ar int | niva string | omrade string | indelning string | ojamlikhetsindex double | andel_typ12 double | z_ojamlikhet double | z_andel_typ12 double | uppfyller_ojamlikhet boolean | uppfyller_omradestyp boolean | status string
        2022 | kommun | 0180 | aktuell | 41.0 | 17.3 | 1.24 | 1.77 | true | true | A
        2022 | kommun | 0114 | aktuell | - | 0.0 | - | - | true | false | Q
        """);
  }

  @Test
  void aTableWithoutClassDoesNotPass() {
    Contract indices = RulesTest.SCHEMAS.contract(Layer.INDICES, "befolkning");
    assertThatThrownBy(() -> WALL.protect(indices, TextTable.rows("ar int\n"), 2022))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.DISCLOSURE))
        .hasMessageContaining("column antal has no disclosure class");
  }

  static void assertProtected(String table, String source, String published) {
    Contract contract = contract(table);
    Dataset<Row> rows = TextTable.rows(source);
    ProtectedTable safe = WALL.protect(contract, rows, 2022);
    assertThat(List.of(safe.rows().columns())).isEqualTo(contract.names());
    TableAssert.assertSame(TextTable.rows(published), safe.rows());
  }

  static Contract contract(String table) {
    return RulesTest.SCHEMAS.contract(Layer.PROTECTED, table);
  }
}
