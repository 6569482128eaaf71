package se.boverket.barometer.register.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HouseholdPlanTest {

  /** Children of 5, adults of 40 and no others. */
  private static Ages ages(int children, int adults) {
    int[] groups = new int[17];
    groups[1] = children;
    groups[8] = adults;
    return new Ages(groups, 0);
  }

  @Test
  void countsThatFitAreKept() {
    HouseholdPlan plan = HouseholdPlan.fit(new int[] {2, 1, 1, 2, 1}, ages(6, 11));
    assertThat(plan.counts()).containsExactly(2, 1, 1, 2, 1);
  }

  @Test
  void withTooFewAdultsOtherHouseholdsGoFirst() {
    HouseholdPlan plan = HouseholdPlan.fit(new int[] {2, 1, 1, 2, 1}, ages(6, 8));
    assertThat(plan.counts()).containsExactly(2, 0, 1, 3, 0);
  }

  @Test
  void familiesWithoutChildrenBecomeCouplesAndSingles() {
    HouseholdPlan plan = HouseholdPlan.fit(new int[] {2, 0, 1, 0, 0}, ages(1, 5));
    assertThat(plan.counts()).containsExactly(1, 1, 0, 1, 0);
  }

  @Test
  void adultsBeyondTheHouseholdsLiveAlone() {
    HouseholdPlan plan = HouseholdPlan.fit(new int[] {0, 1, 0, 1, 1}, ages(0, 20));
    // Other households take at most six; 20 - 2 - 1 - 6 more live alone.
    assertThat(plan.counts()).containsExactly(0, 1, 0, 12, 1);
  }

  @Test
  void childrenAlwaysHaveAFamily() {
    assertThat(HouseholdPlan.fit(new int[] {0, 0, 0, 0, 0}, ages(3, 0)).counts()[2]).isOne();
    assertThat(HouseholdPlan.fit(new int[] {0, 0, 0, 0, 2}, ages(3, 9)).counts()[2]).isOne();
  }
}
