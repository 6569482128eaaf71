package se.boverket.barometer.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.register.delivery.AreaTally;

class DistributionTest {

  private static AreaTally tally(int[] standard, byte[] members, byte[] adults) {
    return new AreaTally(null, 0, standard, members, adults, 0, 0, 0);
  }

  // Members' incomes: -5, 10, 10, 30, 30, 30; adults': -5, 10, 30.
  private final List<AreaTally> tallies =
      List.of(
          tally(new int[] {30, -5}, new byte[] {3, 1}, new byte[] {1, 1}),
          tally(new int[] {10}, new byte[] {2}, new byte[] {1}));

  @Test
  void medianOfAnEvenNumberIsBetweenTheTwoInTheMiddle() {
    assertThat(Distribution.ofMembers(tallies).median()).isEqualTo(20);
    assertThat(Distribution.ofAdults(tallies).median()).isEqualTo(10);
  }

  @Test
  void quantileIsTheSmallestIncomeWithTheShareAtOrBelow() {
    Distribution members = Distribution.ofMembers(tallies);
    assertThat(members.quantile(1 / 6.0)).isEqualTo(-5);
    assertThat(members.quantile(0.2)).isEqualTo(10);
    assertThat(members.quantile(0.5)).isEqualTo(10);
    assertThat(members.quantile(0.8)).isEqualTo(30);
  }
}
