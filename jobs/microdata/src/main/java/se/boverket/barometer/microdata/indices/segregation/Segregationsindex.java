package se.boverket.barometer.microdata.indices.segregation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.chance.Inference;
import se.boverket.barometer.measures.chance.RandomPlacement;

/**
 * The measures of one whole and grouping: those of two groups for each group against everybody
 * else, the others for all groups together.
 *
 * @param census the persons
 * @param whole where
 * @param usual measures of the method
 */
record Segregationsindex(Census census, Whole whole, List<Measure> usual) {
  private static final String ALL = "T";

  /** The columns of the contract but {@code ar}. */
  Stream<Row> rows() {
    Table table = census.table(whole);
    RandomPlacement lot = RandomPlacement.of(table);
    List<String> codes = census.grouping().codes();
    Stream<Row> twoGroups =
        IntStream.range(0, codes.size())
            .boxed()
            .flatMap(g -> rows(subject(codes.get(g), table.against(g)), Kind.TWO_GROUP, lot));
    Subject all = new Subject(ALL, table, Sizes.of(table));
    return Stream.of(twoGroups, rows(all, Kind.MULTIGROUP, lot), rows(all, Kind.ORDERED, lot))
        .flatMap(rows -> rows);
  }

  private static Subject subject(String group, Table against) {
    return new Subject(group, against, Sizes.ofFirst(against));
  }

  private Stream<Row> rows(Subject subject, Kind kind, RandomPlacement lot) {
    return census.grouping().measures(usual, kind).stream()
        .map(measure -> row(subject, measure, Inference.of(measure, subject.table, lot)));
  }

  private Row row(Subject subject, Measure measure, Inference made) {
    return RowFactory.create(
        whole.niva(),
        whole.omrade(),
        whole.indelning(),
        census.places().enhet(),
        census.grouping().id(),
        subject.group,
        measure.id(),
        Percent.of(made.value().optional()),
        Percent.of(made.adjusted()),
        Percent.of(made.interval().low()),
        Percent.of(made.interval().high()),
        subject.sizes.smallest(),
        subject.sizes.others(),
        subject.table.units(),
        made.value().exists() ? census.present() : census.missing());
  }

  /**
   * Whom the measures are about.
   *
   * @param group its code, T = all groups
   * @param table against everybody else, or all groups
   * @param sizes persons
   */
  private record Subject(String group, Table table, Sizes sizes) {}
}
