package se.boverket.barometer.measures.twogroup;

import se.boverket.barometer.measures.About;
import se.boverket.barometer.measures.Formula;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.numeric.Logs;
import se.boverket.barometer.measures.numeric.Sum;

/**
 * A(b) = 1 − P/(1−P) · [Σ (1−p)^(1−b) p^b t / (P T)]^(1/(1−b)) = 1 − [Σ (x/X)^b
 * (y/Y)^(1−b)]^(1/(1−b)).
 */
public final class Atkinson {
  public static final Measure LOW = measure(0.1);
  public static final Measure MIDDLE = measure(0.5);
  public static final Measure HIGH = measure(0.9);

  private Atkinson() {}

  private static Measure measure(double b) {
    return new Measure(
        new About(
            "atkinson_" + b,
            "Atkinson index, b = " + b,
            "Atkinsons index, b = " + b,
            new About.Note(
                """
                Inequality of shares between neighbourhoods; below b = 0.5 those where the group is \
                few weigh most,
                above it those where it is many. 0 = spread alike, 1 = no neighbourhood holds both.""",
                """
                Ojämlikhet i andelar mellan områden; under b = 0.5 väger de områden tyngst där gruppen är liten,
                över det de där den är stor. 0 = bor lika spritt, 1 = inget område har båda.""",
                "James & Taeuber 1985")),
        Kind.TWO_GROUP,
        Dimension.EVENNESS,
        Formula.ofContrast(table -> of(table, b)));
  }

  static double of(Table table, double b) {
    double group = table.margins().group(0);
    double reference = table.margins().group(1);
    Sum gap = new Sum();
    for (int i = 0; i < table.units(); i++) {
      double y = table.column(1)[i];
      gap.add(
          y == 0
              ? b * table.column(0)[i] / group
              : Logs.meanGap(table.deviations(0)[i] / (y * group), b) * y / reference);
    }
    return -StrictMath.expm1(StrictMath.log1p(-Math.min(1, gap.value())) / (1 - b));
  }
}
