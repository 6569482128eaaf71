package se.boverket.barometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndicatorCommandsTest {
  @Test
  void indicatorsAreListedAndExplained() {
    assertThat(Spoken.to("indicators").out())
        .contains("valdeltagande_riksdag", "ohalsotal", "otrygga_kvallstid");
    assertThat(Spoken.to("indicators", "--json").out())
        .containsPattern("\"id\"\\s*:\\s*\"kvarboende\"");
    assertThat(Spoken.to("explain", "--indikator", "lag_ekonomisk_standard").out())
        .contains("Låg ekonomisk standard", "iot_hushall", "0-120", "socioekonomiskt index");
    assertThat(Spoken.to("explain", "--indikator", "otrygga_kvallstid").out())
        .contains("Otrygga utomhus kvällstid", "as delivered in omradesdata", "none");
    assertThat(Spoken.to("explain").exit()).isEqualTo(2);
    assertThat(Spoken.to("explain", "--indikator", "kvarboende", "--certificate").err())
        .contains("two questions");
    assertThat(
            Spoken.to("explain", "--indikator", "kvarboende", "--omrade", "0180", "--ar", "abc")
                .err())
        .contains("--ar must be a year");
    assertThat(Spoken.to("explain", "--indikator", "rikedom").err()).contains("kvarboende");
    assertThat(Spoken.to("explain", "--indikator", "kvarboende", "--ar", "2022").err())
        .contains("--omrade");
  }
}
