package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Stop;

class HierarchyTest {
  private static final Columns AREAS =
      Drawn.table("folk", "omrade | antal\n0180A0010 | 7\n0180R001 | 7\n").coded();
  @TempDir Path dir;

  @Test
  void eachColumnHoldsTheParentsOfTheOneBefore() throws IOException {
    Hierarchy read = read("deso,regso,stad\n0180A0010,0180R001,city\n").meant(List.of(AREAS));
    assertThat(read.above("0180A0010"))
        .isEqualTo(Set.of("0180A0010", "0180R001", "city", "0180", "01"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "deso/0180A0010 ; one column",
        "0180A0010,0180R001/0180A0020,0180R001 ; a column '0180a0010'",
        "0180,01/0182,01 ; a column '0180'",
        "omrade,antal/0180A0010,33 ; a column 'antal'"
      })
  void whatIsNoHierarchyIsNotTakenForOne(String lines, String why) {
    assertThatThrownBy(() -> read(lines.replace("/", "\n") + "\n"))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.USAGE))
        .hasMessageContaining(why);
  }

  @Test
  void norIsThatOfOtherAreas() throws IOException {
    Hierarchy large = read("regso,deso\nstad,0180A0010\n");
    assertThatThrownBy(() -> large.meant(List.of(AREAS))).hasMessageContaining("None of the codes");
  }

  private Hierarchy read(String lines) throws IOException {
    return Hierarchy.read(Files.writeString(dir.resolve("h.csv"), lines));
  }
}
