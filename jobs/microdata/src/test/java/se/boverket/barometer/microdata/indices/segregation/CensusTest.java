package se.boverket.barometer.microdata.indices.segregation;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.Config;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.measures.twogroup.Dissimilarity;
import se.boverket.barometer.microdata.aggregated.Grouping;
import se.boverket.barometer.microdata.aggregated.TinyCountry;

class CensusTest {
  private static final Grouping WORK =
      new Grouping(
          "sysselsattning",
          "arbete",
          List.of("ja", "nej"),
          new Grouping.Segregation(Grouping.Scale.NOMINAL, List.of(), "nej", List.of(2019, 2022)));

  @Test
  void aYearOfAnotherDefinitionIsABreak() {
    assertThat(statuses(2021, 10)).containsOnly("A");
    assertThat(statuses(2022, 10)).containsOnly("B");
    assertThat(statuses(2022, 0)).containsOnly("M");
    assertThat(statuses(2023, 10)).containsOnly("A");
  }

  private static List<String> statuses(int ar, int others) {
    Whole whole = new Whole("kommun", "0180", "aktuell", new int[] {0, 1});
    Neighbourhoods places =
        new Neighbourhoods("deso", "deso2018", List.of("0180C1010", "0180C1020"), List.of(whole));
    People people = People.none(2, 2);
    people.add(0, 0, 20, 1);
    people.add(1, 1, others, 2);
    Census census = Census.of(places, WORK, people, ar);
    return new Segregationsindex(census, whole, List.of(Dissimilarity.MEASURE))
        .rows()
        .map(row -> row.getString(row.size() - 1))
        .toList();
  }

  /** A grouping is made of a variable that is described once; its breaks are the variable's. */
  @Test
  void groupingsBreakWhereTheirVariablesDo() {
    Map<String, List<Integer>> variables =
        TinyCountry.REAL.definitions("variables").stream()
            .collect(Collectors.toMap(v -> v.getString("variabel"), v -> v.getIntList("brott")));
    Map<String, List<Integer>> groupings =
        TinyCountry.REAL.definitions("groupings").stream()
            .collect(Collectors.toMap(g -> g.getString("id"), breaks()));
    assertThat(groupings)
        .containsEntry("utbildning", variables.get("utbildningsniva"))
        .containsEntry("sysselsattning", variables.get("forvarvsarbetande"))
        .containsEntry("inkomstkvintil", variables.get("ekonomisk_standard"))
        .containsEntry("lag_ekonomisk_standard", variables.get("ekonomisk_standard"))
        .containsEntry("upplatelseform", variables.get("upplatelseform"));
  }

  private static Function<Config, List<Integer>> breaks() {
    return grouping -> grouping.getIntList("brott");
  }
}
