package se.boverket.barometer.microdata.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boverket.barometer.tables.Schemas;

/** The contracts hold the columns that SCB delivers, column by column; ! = must have a value. */
class RegistersTest {
  static final Schemas SCHEMAS = new Schemas(Path.of("../../schemas"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rtb_individ | LopNr! SenPNr AterPNr FodelseAr Alder! Kon! Lan! Kommun! DeSO_2018 DeSO_2025 RegSO_2020 RegSO_2025 FodGrEg5! UtlSvBakg! SenInvAr Civil FamId HushallsID Koordinat_N Koordinat_E
          lisa_individ | LopNr! Sun2000Niva Sun2020Niva SyssStat SyssStatJ SyssStat11 SyssStat19 BAS ALosDag AStuDag ASysDag DispInk04
          iot_hushall | LopNr! HushallsID HushallsTyp_IoT KonsViktHB04 DispInkHB04 DispInkKEHB04 DispInkKEHB04_INKLGP
          hushall_boende | LopNr! Boendeform SCB_UpplatForm Boarea Boarea_Person AntRum HushallsStorlek
          ekonomiskt_bistand | LopNr! Kommun! AntManad!
          bortfall | Kommun! Ar! Variabel! Omfattning!
          skola_ak9 | LopNr! Behorig!
          forskola | LopNr! Inskriven!
          val | DeSO_2018 DeSO_2025 Valtyp! Rostberattigade! Rostande!
          omradesdata | Indikator! Niva! Omrade! Varde Namnare Kalla
          """)
  void hasTheColumns(String register, String columns) {
    assertThat(
            RawTable.of(SCHEMAS, register).columns().stream()
                .map(c -> c.scb() + (c.required() ? "!" : ""))
                .collect(Collectors.joining(" ")))
        .isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({
    "rtb_individ, kon, 1 2",
    "rtb_individ, fod_greg5, 00 01 02 03 04 05 06 07 08 09 11",
    "rtb_individ, utl_sv_bakg, 11 12 21 22",
    "rtb_individ, civil, EP G OG RP S SP Ä",
    "lisa_individ, syss_stat11, 1 5 6 7 8",
    "lisa_individ, bas, 1 2 3 4 5 8 9",
    "hushall_boende, upplatform, 1 2 3",
    "bortfall, omfattning, delvis hel",
    "val, valtyp, KF RD RF"
  })
  void hasTheCodes(String register, String name, String codes) {
    assertThat(String.join(" ", column(register, name).codes().keySet())).isEqualTo(codes);
  }

  @Test
  void hasTheLimits() {
    assertThat(column("rtb_individ", "alder").bound("hogst")).isEqualTo(120);
    assertThat(column("lisa_individ", "asys_dag").bound("hogst")).isEqualTo(366);
    assertThat(column("ekonomiskt_bistand", "ant_manad").bound("hogst")).isEqualTo(12);
    assertThat(column("iot_hushall", "kons_vikt").bound("over")).isZero();
    assertThat(column("lisa_individ", "disp_ink04").unit()).contains(Unit.HUNDREDS);
    assertThat(column("rtb_individ", "sen_inv_ar").missing()).contains("0000");
    assertThat(column("lisa_individ", "sun2000_niva").missing())
        .isEqualTo(List.of("*", "***", "999"));
  }

  private static RawColumn column(String register, String name) {
    RawTable table = RawTable.of(SCHEMAS, register);
    return table.columns().get(table.names().indexOf(name));
  }
}
