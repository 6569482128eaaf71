package se.boverket.barometer.register.people;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import se.boverket.barometer.register.land.Area;
import se.boverket.barometer.register.land.Marginals;

/** Deals out the whole country's households of the reference year. */
final class Stocks {
  // An area too small for the scale keeps about this many persons.
  private static final int FEWEST_PERSONS = 6;

  private final Dice dice;
  private final double scale;

  /**
   * @param dice the register's random numbers
   * @param scale share of the country's persons, in (0, 1]
   */
  Stocks(Dice dice, double scale) {
    this.dice = dice;
    this.scale = scale;
  }

  /** One stock per area; areas are dealt in parallel and independent of each other. */
  List<Stock> deal(List<Area> areas) {
    Stock[] stocks = new Stock[areas.size()];
    IntStream.range(0, stocks.length).parallel().forEach(i -> stocks[i] = deal(areas.get(i)));
    return List.of(stocks);
  }

  Stock deal(Area area) {
    Marginals known = area.marginals();
    long number = area.number();
    double u = dice.unit(number, Trait.THINNING.once());
    int[] groups = thin(known.ages(), known.population(), u);
    int[] households = thin(known.households(), known.population(), u);
    Ages ages = new Ages(groups, dice.below(5, number, Trait.AGE.once()));
    Stock stock = new Dealer(dice, number, households, ages).deal();
    int[] born = known.origin();
    int secondGeneration = Math.max(0, born[2] - born[0] - born[1]);
    int[] origin = {born[0], born[1], secondGeneration};
    Sexes.deal(dice, number, stock);
    new Origins(dice, number, stock).deal(thin(origin, known.population(), u));
    new Schooling(dice, number, stock.people()).deal(known.schooling());
    Tenures.deal(dice, number, stock, known.tenures());
    return stock;
  }

  private int[] thin(int[] counts, int population, double u) {
    double kept = Math.max(scale, Math.min(1, FEWEST_PERSONS / (double) population));
    return Quota.share(counts, kept * Arrays.stream(counts).sum(), kept == 1 ? 0 : u);
  }
}
