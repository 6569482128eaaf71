package se.boverket.barometer.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.register.file.Format;

/** What a reader finds in the delivered files. */
class DeliveryTest {
  @TempDir static Path folder;
  private static Connection connection;
  private static RegisterSummary summary;

  @BeforeAll
  static void write() throws SQLException {
    RegisterPlan plan =
        new RegisterPlan(0.02, List.of(2021, 2022, 2024, 2025), 5, Format.PARQUET, folder);
    summary = Register.write(plan, (year, done, total) -> {});
    connection = DriverManager.getConnection("jdbc:duckdb:");
    for (String name :
        List.of(
            "rtb_individ",
            "lisa_individ",
            "iot_hushall",
            "hushall_boende",
            "ekonomiskt_bistand",
            "skola_ak9",
            "forskola",
            "omradesdata")) {
      for (int year : List.of(2021, 2022, 2024, 2025)) {
        try (Statement statement = connection.createStatement()) {
          statement.execute(
              "create view %s_%d as from '%s/%d/%s_*.parquet'"
                  .formatted(name, year, folder, year, name));
        }
      }
    }
  }

  @AfterAll
  static void close() throws SQLException {
    connection.close();
  }

  /** The survey of three municipalities of four, once an area. */
  @Test
  void aSurveyOfSafetyIsDeliveredAsAreaData() {
    assertThat(number("select count(*) - count(distinct Omrade) from omradesdata_2022")).isZero();
    assertThat(number("select count(*) from omradesdata_2022 where Niva = 'kommun'"))
        .isBetween(200.0, 235.0);
    assertThat(number("select count(*) from omradesdata_2022 where Niva = 'regso'"))
        .isBetween(2000.0, 3000.0);
    assertThat(number("select min(Varde) from omradesdata_2022")).isBetween(1.0, 15.0);
    assertThat(number("select max(Varde) from omradesdata_2022")).isBetween(30.0, 80.0);
  }

  private static double number(String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getDouble(1);
    } catch (SQLException e) {
      throw new IllegalArgumentException("the test's query is wrong: " + sql, e);
    }
  }

  @Test
  void schoolPreschoolAndElectionsAreThereInTheirYears() {
    assertThat(number("select avg(Behorig) from skola_ak9_2022")).isBetween(0.8, 0.92);
    assertThat(
            number(
                "select count(*) from forskola_2022 f join rtb_individ_2022 r using (LopNr)"
                    + " where Alder not between 1 and 5"))
        .isZero();
    assertThat(number("select avg(Inskriven) from forskola_2022")).isBetween(0.8, 0.92);
    String votes = "'" + folder + "/2022/val_2022_*.parquet'";
    assertThat(number("select count(*) from " + votes)).isEqualTo(3 * 5984);
    assertThat(
            number(
                "select sum(Rostande) / sum(Rostberattigade) from "
                    + votes
                    + " where Valtyp = 'RD'"))
        .isBetween(0.8, 0.9);
    assertThat(folder.resolve("2021/val_2021_1.parquet")).doesNotExist();
  }

  @Test
  void divisionsAreThoseOfTheYear() {
    assertThat(
            number(
                "select count(*) from rtb_individ_2024"
                    + " where (DeSO_2018 is null) <> (DeSO_2025 is null)"
                    + " or (DeSO_2025 is null) <> (RegSO_2025 is null)"))
        .isZero();
    assertThat(number("select count(distinct DeSO_2018) from rtb_individ_2024")).isEqualTo(5984);
    assertThat(
            number(
                "select avg((DeSO_2018 = DeSO_2025)::int) from rtb_individ_2024"
                    + " where DeSO_2018 is not null"))
        .isBetween(0.95, 0.99);
    // The same dwelling has the same code the year after, whoever lives there.
    assertThat(
            number(
                "select count(*) from (select Koordinat_N, Koordinat_E from (select Koordinat_N,"
                    + " Koordinat_E, DeSO_2025 as deso from rtb_individ_2024 union select"
                    + " Koordinat_N, Koordinat_E, DeSO from rtb_individ_2025) where deso is not"
                    + " null group by 1, 2 having count(distinct deso) > 1)"))
        .isZero();
    assertThat(folder.resolve("2024/leverans.conf")).content().contains("deso = 2018");
    assertThat(folder.resolve("2025/leverans.conf")).content().contains("deso = 2025");
  }

  @Test
  void summaryCountsThePersons() {
    assertThat(number("select count(distinct LopNr) from rtb_individ_2022"))
        .isEqualTo(number("select count(*) from rtb_individ_2022"))
        .isEqualTo(summary.years().get(1).persons());
  }

  @Test
  void codesAreValid() {
    assertThat(
            number(
                """
                select count(*) from rtb_individ_2022 where not (
                  regexp_full_match(LopNr, '[0-9]+') and Alder between 0 and 120
                  and Kon in ('1', '2') and left(Kommun, 2) = Lan and FodelseAr = 2022 - Alder
                  and FodGrEg5 in ('00','01','02','03','04','05','06','07','08','09','11')
                  and UtlSvBakg in ('11', '12', '21', '22')
                  and (FodGrEg5 = '00') = (UtlSvBakg <> '11')
                  and (FodGrEg5 = '00') = (SenInvAr = '0000')
                  and (SenInvAr = '0000' or SenInvAr::int between FodelseAr and 2022)
                  and Civil in ('OG', 'G', 'S', 'Ä', 'RP', 'SP', 'EP')
                  and (DeSO is null or regexp_full_match(DeSO, '\\d{4}[ABC]\\d{4}'))
                  and (DeSO is null) = (RegSO is null) and (DeSO is null) = (Koordinat_N is null)
                  and (DeSO is null or left(DeSO, 4) = Kommun))
                """))
        .isZero();
    assertThat(
            number(
                """
                select count(*) from lisa_individ_2022 where not (
                  regexp_full_match(Sun2020Niva, '[0-9]{3}') and BAS in ('1','2','3','4','5','8','9')
                  and ALosDag between 0 and 366 and AStuDag between 0 and 366
                  and ASysDag between 0 and 366)
                """))
        .isZero();
  }

  @Test
  void aHouseholdSharesItsIncomeAndWeight() {
    assertThat(
            number(
                """
                select count(*) from (
                  select HushallsID from iot_hushall_2022 group by 1
                  having count(distinct (KonsViktHB04, DispInkHB04, DispInkKEHB04)) > 1)
                """))
        .isZero();
    assertThat(
            number(
                """
                select max(abs(DispInkHB04 / KonsViktHB04 - DispInkKEHB04)) from iot_hushall_2022
                """))
        .isLessThanOrEqualTo(0.5);
  }

  @Test
  void weightsFollowTheRule() {
    // Of couples: 1.51, the first child 0.52, each further one 0.42, from 20 years 0.60.
    assertThat(
            number(
                """
                with h as (
                  select i.HushallsID, any_value(KonsViktHB04) v, count(*) filter (Alder < 20) c,
                    count(*) filter (Alder >= 20) a
                  from iot_hushall_2022 i join rtb_individ_2022 r
                    on r.HushallsID = i.HushallsID
                  where HushallsTyp_IoT = 'SMMB' group by 1, i.LopNr)
                select max(abs(v - 1.51 - (a - 2) * 0.6 - if(c > 0, 0.52 + (c - 1) * 0.42, 0)))
                from h where a >= 2
                """))
        .isLessThan(1e-9);
  }

  @Test
  void onlyThoseWhoWereThereBeforeHaveAHouseholdIncome() {
    assertThat(
            number(
                """
                select count(*) from iot_hushall_2022
                anti join rtb_individ_2021 using (LopNr)
                """))
        .isZero();
    assertThat(
            number("select count(*) from iot_hushall_2022")
                / number("select count(*) from rtb_individ_2022"))
        .isBetween(0.94, 0.99);
  }

  @Test
  void everyMunicipalityHasSomeWithoutDwelling() {
    assertThat(number("select count(distinct Kommun) from rtb_individ_2022 where DeSO is null"))
        .isEqualTo(290);
    assertThat(
            number(
                """
                select count(*) from hushall_boende_2022
                join rtb_individ_2022 using (LopNr) where DeSO is null
                """))
        .isZero();
  }

  /** A sample of one in 50: the index's noise within RegSO adds to its spread. */
  @Test
  void measuresAreThoseOfTheCountry() {
    RegisterQuality quality = summary.years().get(1).quality();
    assertThat(quality.mean()).isBetween(8.8, 9.4);
    assertThat(quality.deviation()).isBetween(5.2, 6.0);
    assertThat(quality.inequality()).isBetween(39.0, 43.0);
    assertThat(quality.agreement()).isGreaterThan(0.7);
  }
}
