package se.boverket.barometer.register.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.register.land.Area;

/** What happens to people from one year to the next. */
class LifeTest {
  private record Seen(
      int born, int kon, int region, int background, String area, boolean settled) {}

  /** Everyone in Värmland, the county of Karlstad, by number. */
  private static Map<Long, Seen> county(int year) {
    Map<Long, Seen> seen = new HashMap<>();
    for (Area area : AreaFixture.COUNTRY.areas()) {
      if (area.kommun().startsWith("17")) {
        add(seen, area, year);
      }
    }
    return seen;
  }

  private static void add(Map<Long, Seen> seen, Area area, int year) {
    Residents r = AreaFixture.POPULATION.residents(area, year);
    for (int p = 0; p < r.persons(); p++) {
      Seen person =
          new Seen(
              year - r.age(p),
              r.kon(p),
              r.region(p),
              r.background(p),
              area.kommun() + area.deso(),
              r.settled(p));
      assertThat(seen.put(r.id(p), person)).as("nobody lives in two places").isNull();
    }
  }

  @Test
  void peopleKeepWhatTheyWereBornWithAndSomeMove() {
    for (int year : List.of(1995, 2014, 2021, 2023)) {
      Map<Long, Seen> before = county(year);
      Map<Long, Seen> after = county(year + 1);
      Set<Long> both = new HashSet<>(before.keySet());
      both.retainAll(after.keySet());
      int moved = 0;
      for (long id : both) {
        Seen then = before.get(id);
        Seen now = after.get(id);
        assertThat(now.born()).isEqualTo(then.born());
        assertThat(now.kon()).isEqualTo(then.kon());
        assertThat(now.region()).isEqualTo(then.region());
        assertThat(now.background()).isEqualTo(then.background());
        moved += now.area().equals(then.area()) ? 0 : 1;
      }
      assertThat(both.size()).isGreaterThan(before.size() * 9 / 10).isLessThan(before.size());
      assertThat(moved).isBetween(both.size() / 50, both.size() / 8);
    }
  }

  @Test
  void onlyThoseWhoWereThereTheYearBeforeAreSettled() {
    // 2020 is a year of moves across the country, 2023 one within counties: nobody comes from afar.
    Map<Long, Seen> before = county(2022);
    county(2023)
        .forEach(
            (id, seen) ->
                assertThat(before.containsKey(id)).as("settled 2023").isEqualTo(seen.settled()));
  }

  @Test
  void municipalitiesFollowTheirPopulation() {
    int persons = county(2005).size();
    long expected =
        AreaFixture.COUNTRY.municipalities().stream()
            .filter(m -> m.code().startsWith("17"))
            .mapToLong(m -> m.population(2005))
            .sum();
    assertThat(persons / (expected / 10.0)).isBetween(0.95, 1.06);
  }
}
