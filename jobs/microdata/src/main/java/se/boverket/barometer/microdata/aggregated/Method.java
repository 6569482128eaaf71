package se.boverket.barometer.microdata.aggregated;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import java.util.List;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;

/**
 * The declared choices of the official measures, {@code schemas/method.conf}.
 *
 * @param years the years that something begins with
 * @param income limits and ages of the income measures
 * @param aldersgrupper published age groups, ascending: {@code 0-5} … {@code 80+}
 * @param index ids of the three indicators whose mean is the index
 * @param typgranser lowest z of types 1, 2, 3, 4
 * @param draws random tables that an interval is made of
 * @param challenges standard deviations above the mean that make great challenges
 * @param segregation what the segregation of groups is measured by
 * @param minstaDel persons below which a part of an area that lies in another area of another
 *     division is counted where most of the area lies
 */
public record Method(
    Years years,
    Income income,
    List<String> aldersgrupper,
    List<String> index,
    List<Double> typgranser,
    int draws,
    Challenges challenges,
    Segregation segregation,
    long minstaDel) {

  /**
   * Years of the series.
   *
   * @param basar the cut-offs of this reference year make {@code omradestyp_basar}
   * @param indelning2025 first reference year whose upper-level figures build on the 2025 division,
   *     where both divisions are delivered
   */
  public record Years(int basar, int indelning2025) {}

  /**
   * How incomes are divided.
   *
   * @param lagProcent low standard is strictly below this per cent of the median
   * @param hogProcent high standard is at or above it
   * @param kvintilaldrar who is divided into quintiles
   */
  public record Income(int lagProcent, int hogProcent, Ages kvintilaldrar) {}

  /**
   * Limits of stora_utmaningar, in standard deviations above the mean of the municipalities.
   *
   * @param ojamlikhet for the inequality index
   * @param omradestyp for the share living in types 1 and 2
   */
  public record Challenges(double ojamlikhet, double omradestyp) {}

  /**
   * How the segregation of every grouping is measured.
   *
   * @param measures those published
   * @param nearest how many nearest persons are a neighbourhood
   */
  public record Segregation(List<Measure> measures, List<Long> nearest) {}

  /**
   * Reads the method.
   *
   * @throws Stop (usage) naming file and line of what is missing or wrong
   */
  public static Method read(Schemas schemas) {
    try {
      Config metod = schemas.definition("method.conf").getConfig("metod");
      return new Method(
          new Years(metod.getInt("basar"), metod.getInt("indelning_2025_fran")),
          income(metod),
          metod.getStringList("aldersgrupper"),
          metod.getStringList("index"),
          metod.getDoubleList("typgranser"),
          metod.getInt("dragningar"),
          challenges(metod.getConfig("stora_utmaningar")),
          new Segregation(
              MeasureList.of(metod, "segregation.matt"), metod.getLongList("segregation.narhet")),
          metod.getLong("minsta_del"));
    } catch (ConfigException e) {
      throw Stop.usage("The method cannot be read: " + e.getMessage());
    }
  }

  private static Income income(Config metod) {
    return new Income(
        metod.getInt("lag_ekonomisk_standard_procent"),
        metod.getInt("hog_ekonomisk_standard_procent"),
        Ages.of(metod, "kvintilaldrar"));
  }

  private static Challenges challenges(Config config) {
    return new Challenges(config.getDouble("ojamlikhet_sd"), config.getDouble("omradestyp_sd"));
  }
}
