package se.boverket.barometer.register.land;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenumberingTest {

  @ParameterizedTest
  @CsvSource({
    "1490, 1990, 1583", // Borås
    "1490, 1996, 1583",
    "1490, 1997, 1490",
    "1443, 1994, 1535", // Bollebygd, split from Borås and renumbered
    "1443, 1997, 1443",
    "0331, 2005, 1917", // Heby
    "0331, 2006, 0331",
    "0643, 1996, 1623", // Habo
    "1290, 1995, 1180", // Kristianstad
    "1290, 1996, 1290",
    "0180, 1990, 0180"
  })
  void codeOfTheYear(String today, int year, String then) {
    assertThat(Renumbering.codeIn(today, year)).isEqualTo(then);
  }
}
