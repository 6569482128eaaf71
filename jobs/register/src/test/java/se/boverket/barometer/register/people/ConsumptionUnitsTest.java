package se.boverket.barometer.register.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConsumptionUnitsTest {
  private final Residents residents = new Residents();

  private void member(Role role, int age) {
    int p = residents.add();
    residents.role[p] = role.code();
    residents.age[p] = (short) age;
  }

  private double units() {
    residents.close(0, 0, (byte) 1);
    return ConsumptionUnits.of(residents, 0);
  }

  @Test
  void aloneIsOne() {
    member(Role.HEAD, 40);
    assertThat(units()).isEqualTo(1.00);
  }

  @Test
  void coupleWithThreeChildren() {
    member(Role.HEAD, 40);
    member(Role.PARTNER, 40);
    member(Role.CHILD, 19);
    member(Role.CHILD, 10);
    member(Role.CHILD, 0);
    assertThat(units()).isEqualTo(2.87); // 1.00 + 0.51 + 0.52 + 0.42 + 0.42
  }

  @Test
  void grownUpChildIsAFurtherAdult() {
    member(Role.HEAD, 50);
    member(Role.CHILD, 20);
    member(Role.CHILD, 12);
    assertThat(units()).isEqualTo(2.12); // 1.00 + 0.60 + 0.52
  }

  @Test
  void widowedPartnerIsTheFirstAdult() {
    member(Role.PARTNER, 80);
    assertThat(units()).isEqualTo(1.00);
  }
}
