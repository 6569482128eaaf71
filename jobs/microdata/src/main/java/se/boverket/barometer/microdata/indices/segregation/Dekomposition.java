package se.boverket.barometer.microdata.indices.segregation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.multigroup.MutualInformation;

/**
 * At which level the groups of one grouping are segregated: what lies between lan, between the
 * kommuner of a lan, the RegSO of a kommun and the DeSO of a RegSO. The parts add up to the mutual
 * information over DeSO (Theil 1972).
 *
 * @param counts the persons at all levels
 */
record Dekomposition(Nested counts) {

  /** The columns of the contract but {@code ar}: for each whole one row a level below it. */
  Stream<Row> rows() {
    return counts.deso().places().nested().boxed().flatMap(this::rows);
  }

  private Stream<Row> rows(int position) {
    Whole whole = counts.deso().places().wholes().get(position);
    Subject subject = new Subject(whole, counts.grouping().id(), "niva", null);
    Table desos = counts.deso().table(whole);
    String status = desos.units() == 0 ? counts.deso().missing() : counts.deso().present();
    List<Census> levels = below(whole);
    double[] information =
        levels.stream()
            .map(level -> level.table(level.places().wholes().get(position)))
            .mapToDouble(MutualInformation::of)
            .toArray();
    return IntStream.range(0, information.length)
        .mapToObj(
            i -> {
              double part = information[i] - (i == 0 ? 0 : information[i - 1]);
              Double value = desos.units() == 0 ? null : (Double) (100 * part);
              return subject.row(levels.get(i).places().enhet(), value, desos, status);
            });
  }

  private List<Census> below(Whole whole) {
    List<Census> levels = counts.levels();
    int first =
        switch (whole.niva()) {
          case "riket" -> 0;
          case "lan" -> 1;
          default -> 2;
        };
    return levels.subList(first, levels.size());
  }

  /**
   * What the rows of a whole have in common.
   *
   * @param whole where
   * @param gruppering who
   * @param typ niva, forandring
   * @param franAr forandring: the earlier year
   */
  record Subject(Whole whole, String gruppering, String typ, Integer franAr) {

    /**
     * One part.
     *
     * @param value hundredths of a nat; null where there is none
     * @param desos what it stands on
     */
    Row row(String del, Double value, Table desos, String status) {
      Sizes sizes = Sizes.of(desos);
      return RowFactory.create(
          whole.niva(),
          whole.omrade(),
          whole.indelning(),
          gruppering,
          typ,
          del,
          franAr,
          value,
          sizes.smallest(),
          sizes.others(),
          desos.units(),
          status);
    }
  }
}
