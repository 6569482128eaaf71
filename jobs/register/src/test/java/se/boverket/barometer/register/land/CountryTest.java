package se.boverket.barometer.register.land;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountryTest {
  private static final Country COUNTRY = Country.load();

  @Test
  void holdsTheWholeCountry() {
    assertThat(COUNTRY.municipalities()).hasSize(290);
    assertThat(COUNTRY.areas().stream().filter(Area::housed)).hasSize(5984);
    assertThat(COUNTRY.areas().stream().filter(Area::housed).map(Area::regso).distinct())
        .hasSize(3363);
    assertThat(
            COUNTRY.areas().stream()
                .filter(Area::housed)
                .mapToInt(a -> a.marginals().population())
                .sum())
        .isEqualTo(10_521_556);
    assertThat(Country.officialTypes()).hasSize(3363);
  }

  @Test
  void areasAreNumberedInOrder() {
    for (int i = 0; i < COUNTRY.areas().size(); i++) {
      assertThat(COUNTRY.areas().get(i).number()).isEqualTo(i);
    }
  }

  @Test
  void aFewHundredInEachMunicipalityHaveNoDwelling() {
    assertThat(COUNTRY.areas().stream().filter(a -> !a.housed()))
        .hasSize(290)
        .allMatch(a -> a.marginals().population() > 150 && a.marginals().population() < 1200);
  }

  @Test
  void aMunicipalityIsEmptyBeforeItsSplit() {
    Municipality knivsta =
        COUNTRY.municipalities().stream().filter(m -> m.code().equals("0330")).findAny().get();
    assertThat(knivsta.population(2001)).isZero();
    assertThat(knivsta.population(2002)).isEqualTo(12_586);
  }

  @Test
  void theCountryOfAnyYearIsWhole() {
    int persons = COUNTRY.municipalities().stream().mapToInt(m -> m.population(2022)).sum();
    assertThat(persons).isEqualTo(10_521_556);
    int in1990 = COUNTRY.municipalities().stream().mapToInt(m -> m.population(1990)).sum();
    assertThat(in1990).isEqualTo(8_590_630);
  }
}
