package se.boverket.barometer.microdata.aggregated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import org.junit.jupiter.api.Test;

class AgesTest {
  private static final String CHANGED =
      "a = [{fran = 1990, till = 2020, lagst = 16, hogst = 74},"
          + " {fran = 2021, till = 9999, lagst = 20, hogst = 64}]";

  @Test
  void agesChangeWithTheYearAndHoldNobodyOutsideTheirYears() {
    Ages ages = ages(CHANGED);
    String drawing = "alder\n15\n16\n19\n20\n64\n65\n74\n75";
    assertThat(Persons.drawn(drawing).where(ages.in(2020)).count()).isEqualTo(6);
    assertThat(Persons.drawn(drawing).where(ages.in(2021)).count()).isEqualTo(2);
    assertThat(Persons.drawn(drawing).where(ages.in(1989)).count()).isZero();
  }

  @Test
  void yearsWithAGapAreAFaultThatNamesThePlace() {
    assertThatThrownBy(() -> ages(CHANGED.replace("2021", "2022")))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("years must follow on");
  }

  private static Ages ages(String text) {
    return Ages.of(ConfigFactory.parseString(text), "a");
  }
}
