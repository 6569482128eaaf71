package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boverket.barometer.microdata.aggregated.Method;
import se.boverket.barometer.microdata.aggregated.TinyCountry;

class TypgranserTest {
  private static final Typgranser METHOD =
      new Typgranser(Method.read(TinyCountry.REAL).typgranser());

  @ParameterizedTest
  @CsvSource({
    "2, 1",
    "7, 1",
    "1.9999999999, 2",
    "1, 2",
    "0.9999999999, 3",
    "0, 3",
    "-0.0, 3",
    "-0.0000000001, 4",
    "-1, 4",
    "-1.0000000001, 5",
    "-9, 5"
  })
  void aTypeBeginsAtItsLimit(double z, int typ) {
    assertThat(METHOD.typ(z)).isEqualTo(typ);
  }

  @Test
  void withoutZThereIsNoType() {
    assertThat(METHOD.typ(null)).isNull();
  }
}
