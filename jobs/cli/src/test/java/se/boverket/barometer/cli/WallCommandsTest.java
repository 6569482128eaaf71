package se.boverket.barometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** protect, audit and ptable, as somebody with a table of their own uses them. */
class WallCommandsTest {
  @TempDir Path dir;

  @Test
  void theWallsToolsServeTablesFromOutside() throws IOException {
    assertThat(Spoken.to("ptable", "--d", "3", "--v", "2", "--js", "2").out())
        .startsWith("i,j,p\n0,0,1.0");
    assertThat(Spoken.to("ptable", "--d", "3", "--v", "1", "--js", "2").exit()).isEqualTo(2);
    assertThat(Spoken.to("ptable", "--d", "1000000").err()).contains("d up to 30");
    Path open = Files.writeString(dir.resolve("open.csv"), "omrade,antal\n0114,3\n0115,20\n");
    Spoken audit = Spoken.to("audit", "--published", open.toString());
    assertThat(audit.exit()).isEqualTo(7);
    assertThat(audit.out()).contains("0114").doesNotContain("antal=3");
    Path contract =
        Files.writeString(
            dir.resolve("folk.conf"),
            """
            tabell = folk
            rad = "an area and sex"
            nyckel = [ar, omrade, kon]
            kolumner = [
              { namn = ar, typ = int, om = "year" }
              { namn = omrade, typ = string, om = "code" }
              { namn = kon, typ = string, om = "1, 2, T" }
              { namn = antal, typ = bigint, om = "persons", skydd { klass = count } }
            ]
            """);
    Path table =
        Files.writeString(
            dir.resolve("folk.csv"),
            "ar,omrade,kon,antal\n2022,0114,1,3\n2022,0114,2,9\n2022,0114,T,12\n"
                + "2022,0115,1,20\n2022,0115,2,30\n2022,0115,T,50\n"
                + "2022,00,1,23\n2022,00,2,39\n2022,00,T,62\n");
    Spoken safe =
        Spoken.to("protect", "--table", table.toString(), "--contract", contract.toString());
    assertThat(safe.exit()).as(safe.err()).isZero();
    assertThat(safe.out()).contains("2022,0114,1,,Q").contains("2022,00,T,62,A");
    assertThat(safe.out().lines().filter(l -> l.endsWith(",Q")).count()).isGreaterThan(1);
    List<String> protect =
        List.of("protect", "--contract", contract.toString(), "--table", table.toString());
    assertThat(refused(protect, "--hierarchy", table.toString())).contains("has a column 'ar'");
    Path other = Files.writeString(dir.resolve("other.csv"), "deso,regso\n0180C1010,0180R001\n");
    assertThat(refused(protect, "--hierarchy", other.toString())).contains("None of the codes");
    assertThat(refused(List.of("audit", "--published", open.toString()), "--hierarchy", "" + other))
        .contains("None of the codes");
    Path nowhere = dir.resolve("missing").resolve("safe.csv");
    assertThat(refused(protect, "--out", nowhere.toString())).contains("its folder is not there");
  }

  private static String refused(List<String> command, String... more) {
    Spoken said =
        Spoken.to(Stream.concat(command.stream(), Stream.of(more)).toArray(String[]::new));
    assertThat(said.exit()).isEqualTo(2);
    return said.err();
  }
}
