package se.boverket.barometer.microdata.indices;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Two kommuner in two lan; three DeSO in two RegSO in the first, one in the second. */
final class Tiny {
  static final Division DIVISION =
      new Division(
          "deso_2018",
          "deso2018",
          "regso2020",
          new TreeMap<>(
              Map.of(
                  "0180C1010", "0180R001",
                  "0180C1020", "0180R001",
                  "0180C1030", "0180R002",
                  "2584A0010", "2584R001")));
  static final Omraden OMRADEN =
      new Omraden(
          List.of(DIVISION),
          List.of(),
          new TreeMap<>(Map.of("0180", "01", "2584", "25")),
          Egna.NONE);
  static final Places PLACES = Places.of(OMRADEN);

  private Tiny() {}
}
