package se.boverket.barometer.register.people;

import java.util.List;
import se.boverket.barometer.register.land.Area;

/**
 * Economic standard (disposable income per consumption unit) as a multiple of the national median.
 * In every area the share below 0.6 and from 2 are the known ones; between them the logarithm of
 * the standard is normal, bent by one national constant so that half the country is below 1.
 */
public final class Standard {
  private static final double LOW = StrictMath.log(0.6);
  private static final double HIGH = StrictMath.log(2);
  private static final double MOST_BENT = 0.29;
  private static final double NEGATIVE_BELOW = 0.001;

  private final double bend;

  /** Finds the bend for a country. */
  public Standard(List<Area> areas) {
    double low = -MOST_BENT;
    double high = MOST_BENT;
    for (int i = 0; i < 50; i++) {
      double middle = (low + high) / 2;
      // More bend lifts the middle of each area, so fewer are below the median.
      if (belowMedian(areas, middle) > 0.5) {
        low = middle;
      } else {
        high = middle;
      }
    }
    this.bend = (low + high) / 2;
  }

  /**
   * The standard at rank u, in (0, 1), of an area with these per cents of low and high standard.
   */
  double at(double u, double[] percent) {
    if (u < 2 * NEGATIVE_BELOW) {
      return 20 * (u - NEGATIVE_BELOW);
    }
    return StrictMath.exp(log(Normal.quantile(u), percent, bend));
  }

  private static double log(double z, double[] percent, double bend) {
    double from = Normal.quantile(percent[0] / 100);
    double to = -Normal.quantile(Math.max(0.25, percent[1]) / 100);
    double share = (z - from) / (to - from);
    double bump = share > 0 && share < 1 ? 4 * share * (1 - share) : 0;
    return LOW + share * (HIGH - LOW) + bend * bump;
  }

  private static double belowMedian(List<Area> areas, double bend) {
    double below = 0;
    double all = 0;
    for (Area area : areas) {
      double persons = area.marginals().population();
      below += persons * rankOfMedian(area.marginals().standard(), bend);
      all += persons;
    }
    return below / all;
  }

  private static double rankOfMedian(double[] percent, double bend) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < 30; i++) {
      double middle = (low + high) / 2;
      if (log(Normal.quantile(middle), percent, bend) < 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
