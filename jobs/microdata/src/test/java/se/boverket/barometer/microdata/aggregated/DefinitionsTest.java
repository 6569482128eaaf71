package se.boverket.barometer.microdata.aggregated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.TestSpark;

class DefinitionsTest {
  @TempDir Path dir;

  @Test
  void theRealOnesCanBeUsedAndTheIndexIsMadeOfThem() {
    Definitions real = Definitions.read(TestSpark.session(), TinyCountry.REAL);
    assertThat(real.indicators()).extracting(Indicator::id).containsAll(real.method().index());
    assertThat(real.groupings()).extracting(Grouping::id).contains("inkomstkvintil");
  }

  @Test
  void allFaultsAreToldAtOnceWithTheirFiles() throws IOException {
    Schemas schemas = TinyCountry.schemas(dir);
    edit(
        "indicators/forvarvsarbetande.conf",
        "taljare = \"forvarvsarbetande\"",
        "taljare = \"lon > 0\"");
    edit(
        "indicators/disponibel_inkomst.conf",
        "varde = \"disponibel_inkomst\"",
        "varde = \"boarea_person\"");
    edit("indicators/bistand_eller_arbetslos.conf", "> 182\"", "> > 182\"");
    edit("indicators/lag_ekonomisk_standard.conf", "slag = share", "slag = part");
    edit("groupings/inkomstkvintil.conf", "id = inkomstkvintil", "id = kvintil");
    assertThatThrownBy(() -> Definitions.read(TestSpark.session(), schemas))
        .isInstanceOf(Stop.class)
        .hasMessageContaining("forvarvsarbetande.conf, line 12: 'lon > 0'")
        .hasMessageContaining("disponibel_inkomst.conf, line 11: 'boarea_person' is double")
        .hasMessageContaining("bistand_eller_arbetslos.conf, line 12: 'bistand_manader >= 10")
        .hasMessageContaining("lag_ekonomisk_standard.conf: ")
        .hasMessageContaining("must be share, mean, median or count")
        .hasMessageContaining("inkomstkvintil.conf calls itself 'kvintil'");
  }

  @Test
  void theRealOnesCanBeTrueOfSomebody() {
    assertThat(Definitions.check(TestSpark.session(), TinyCountry.REAL).indicators())
        .hasSizeGreaterThanOrEqualTo(38);
  }

  @Test
  void codesThatNobodyHasAndTextsThatAreMissingAreToldWithTheirLines() throws IOException {
    Schemas schemas = TinyCountry.schemas(dir);
    edit("indicators/hyresratt.conf", "= 'hyresratt'", "= 'hyresrätt'");
    edit("indicators/arbetslosa.conf", "arbetslos_dagar IS NOT NULL", "arbetslos_dagar > 366");
    edit("indicators/valdeltagande_region.conf", "valtyp = 'RF'", "valtyp = 'LF'");
    edit("indicators/trangbodda.conf", "en = \"Overcrowded (norm 2)\"", "en = \"\"");
    edit("indicators/ohalsotal.conf", "riktning = lower", "riktning = down");
    edit("indicators/kvarboende.conf", "[\"1-19\"", "[\"0-19\"");
    edit("indicators/medelalder.conf", "regso, deso]", "regso, kvarter]");
    edit("groupings/upplatelseform.conf", "en = \"owned\"", "");
    edit("indicators/aganderatt.conf", "decimaler = 1", "decimaler = -4");
    edit("indicators/folkmangd.conf", "register = rtb_individ", "register = rtb");
    assertThatThrownBy(() -> Definitions.check(TestSpark.session(), schemas))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.USAGE))
        .hasMessageContaining(
            "hyresratt.conf, line 11: 'upplatelseform = 'hyresrätt'' is never true")
        .hasMessageContaining("arbetslosa.conf, line 10: 'arbetslos_dagar > 366' is never true")
        .hasMessageContaining("valdeltagande_region.conf, line 10: 'valtyp = 'LF'' is never true")
        .hasMessageContaining("trangbodda.conf: 'namn.en' is missing or empty")
        .hasMessageContaining(
            "ohalsotal.conf, line 20: riktning must be one of [higher, lower, none]")
        .hasMessageContaining("aganderatt.conf, line 18: decimaler must be a whole number 0-6")
        .hasMessageContaining("kvarboende.conf: 16: Invalid value at 'aldersgrupper'")
        .hasMessageContaining("medelalder.conf: 13: Invalid value at 'nivaer'")
        .hasMessageContaining("upplatelseform.conf, line 11: a group without its name")
        .hasMessageContaining("folkmangd.conf, line 11: there is no register 'rtb'");
  }

  @Test
  void aSourceThatCannotBeReadStopsThePlanToo() throws IOException {
    Schemas schemas = TinyCountry.schemas(dir);
    edit("indicators/kvarboende.conf", "ar_fore = 1", "ar_fore = 40");
    edit("indicators/hyresratt.conf", "register = hushall_boende", "");
    assertThatThrownBy(() -> AggregateJob.inputs(schemas))
        .isInstanceOf(Stop.class)
        .hasMessageContaining("kvarboende.conf: ")
        .hasMessageContaining("hyresratt.conf: ");
  }

  private void edit(String file, String from, String to) throws IOException {
    String text = Files.readString(dir.resolve(file));
    assertThat(text).contains(from);
    Files.writeString(dir.resolve(file), text.replace(from, to));
  }
}
