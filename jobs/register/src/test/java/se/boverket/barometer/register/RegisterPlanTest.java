package se.boverket.barometer.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.boverket.barometer.register.file.Format;

class RegisterPlanTest {
  private static final Path OUT = Path.of("out");

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, 1.0001, Double.NaN, Double.POSITIVE_INFINITY})
  void scaleIsAShare(double scale) {
    assertThatThrownBy(() -> new RegisterPlan(scale, List.of(2022), 1, Format.CSV, OUT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("above 0 and at most 1");
  }

  @ParameterizedTest
  @ValueSource(ints = {1989, 2026})
  void yearsAreThoseThatCanBeDrawn(int year) {
    assertThatThrownBy(() -> new RegisterPlan(1, List.of(2022, year), 1, Format.CSV, OUT))
        .hasMessageContaining("year " + year)
        .hasMessageContaining("1990 to 2025");
  }

  @Test
  void someYearMustBeNamed() {
    assertThatThrownBy(() -> new RegisterPlan(1, List.of(), 1, Format.CSV, OUT))
        .hasMessageContaining("no year");
  }

  @Test
  void yearsAreReadAsWritten() {
    assertThat(RegisterPlan.years("2021,2022")).containsExactly(2021, 2022);
    assertThat(RegisterPlan.years("2010-2012,2022,2011")).containsExactly(2010, 2011, 2012, 2022);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "22", "2021;2022", "2021-", "2021,", "2024-2020"})
  void otherWaysToWriteYearsAreRefused(String text) {
    assertThatThrownBy(() -> RegisterPlan.years(text)).hasMessageContaining("2010-2024");
  }
}
