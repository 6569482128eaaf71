package se.boverket.barometer.microdata.indices.segregation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.multigroup.MutualInformation;
import se.boverket.barometer.microdata.indices.segregation.People.Crowd;

/**
 * How far each neighbourhood of a whole departs from it.
 *
 * @param census the persons
 * @param whole what the neighbourhoods are compared with
 */
record LokalSegregation(Census census, Whole whole) {

  /** The columns of the contract but {@code ar}, one row a neighbourhood. */
  Stream<Row> rows() {
    Table table = census.table(whole);
    List<Object> ofWhole = ofWhole(table);
    Crowd focus = census.people().crowd(focus(), whole.units());
    Double[] local = local(table);
    return IntStream.range(0, whole.units().length)
        .mapToObj(
            i ->
                row(
                    whole.units()[i],
                    local[i],
                    ofWhole,
                    local[i] == null
                        ? census.missing()
                        : focus.persons() == 0 ? "M" : census.present()));
  }

  private int focus() {
    return census.grouping().codes().indexOf(census.grouping().segregation().focus());
  }

  /** Hundredths of a nat by neighbourhood of the whole; null where nobody is in a group. */
  private Double[] local(Table table) {
    Double[] local = new Double[whole.units().length];
    int populated = 0;
    for (int i = 0; i < local.length; i++) {
      if (census.people().crowd(new int[] {whole.units()[i]}).persons() > 0) {
        local[i] = 100 * MutualInformation.ofUnit(table, populated++);
      }
    }
    return local;
  }

  /** What is the same in every row of a whole: its persons, its measure and what that stands on. */
  private List<Object> ofWhole(Table table) {
    Crowd all = census.people().crowd(whole.units());
    Crowd focus = census.people().crowd(focus(), whole.units());
    Sizes sizes = Sizes.of(table);
    return Arrays.asList(
        all.persons(),
        all.key(),
        focus.persons(),
        focus.key(),
        sizes.smallest(),
        sizes.others(),
        table.units() == 0 ? null : 100 * MutualInformation.of(table),
        table.units());
  }

  private Row row(int unit, Double local, List<Object> ofWhole, String status) {
    int[] here = {unit};
    Crowd all = census.people().crowd(here);
    Crowd focus = census.people().crowd(focus(), here);
    long largest = largest(unit);
    Neighbourhoods places = census.places();
    Stream<Object> own =
        Stream.of(
            places.enhet(),
            places.codes().get(unit),
            places.indelning(),
            census.grouping().id(),
            whole.niva(),
            local,
            local == null ? null : 100.0 * focus.persons() / all.persons(),
            all.persons(),
            all.key(),
            focus.persons(),
            focus.key(),
            largest,
            all.persons() - largest);
    return RowFactory.create(
        Stream.of(own, ofWhole.stream(), Stream.of(status)).flatMap(c -> c).toArray());
  }

  private long largest(int unit) {
    return (long)
        Stream.of(census.people().persons()).mapToDouble(group -> group[unit]).max().orElse(0);
  }
}
