package se.boverket.barometer.microdata.aggregated;

import java.util.List;

/** Sources of drawn indicators. */
public final class Sources {
  /** A register of persons that covers every year and needs no other one. */
  public static final Source OF_PERSONS =
      new Source("lisa_individ", new Source.Years(0, 9999), 0, 0, "", List.of());

  private Sources() {}
}
