package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two divisions of one year: by their codes alone, and with a file that tells their parts. */
class DivisionAttackTest {
  /** What is found of three codes that both divisions have, a fourth that ended and a new one. */
  static List<Finding> commonCodes(int third) {
    String drawing =
        """
        ar | niva | omrade | indelning | antal
        2025 | deso | 0180C1010 | deso2018 | 700
        2025 | deso | 0180C1020 | deso2018 | 900
        2025 | deso | 0180C1030 | deso2018 | 800
        2025 | deso | 0180C1040 | deso2018 | 500
        2025 | deso | 0180C1010 | deso2025 | 760
        2025 | deso | 0180C1020 | deso2025 | 850
        2025 | deso | 0180C1030 | deso2025 | %d
        2025 | deso | 0180C1050 | deso2025 | %d
        """;
    return AttackTest.found(Drawn.table("t", drawing.formatted(third, 1290 - third)));
  }

  @Test
  void bordersThatMovedFarGiveNothingAway() {
    assertThat(commonCodes(900)).isEmpty();
    // 60 more, 50 less, 35 less: together 25, who live where no common code is
    assertThat(commonCodes(765))
        .extracting(Finding::how)
        .containsExactly("with all common codes, few persons in another division");
  }

  @Test
  void twoDivisionsFarApartGiveNothingAway() {
    assertThat(divisions("763", "737")).isEmpty();
  }

  /** What is found of two divisions whose atoms a file tells. */
  static List<Finding> divisions(String first, String second) {
    Hierarchy atoms =
        new Hierarchy(
            Map.of(
                "ruta1", Set.of("gammal1", "ny1"),
                "ruta2", Set.of("gammal2", "ny1"),
                "ruta3", Set.of("gammal2", "ny2")));
    String drawing =
        """
        ar | omrade | indelning | antal
        2022 | gammal1 | deso2018 | 700
        2022 | gammal2 | deso2018 | 800
        2022 | ny1 | deso2025 | %s
        2022 | ny2 | deso2025 | %s
        """;
    Attack attack = new Attack(AttackTest.POLICY, atoms);
    PlainTable table = Drawn.table("t", drawing.formatted(first, second));
    return attack.on(List.of(table.coded())).findings();
  }
}
