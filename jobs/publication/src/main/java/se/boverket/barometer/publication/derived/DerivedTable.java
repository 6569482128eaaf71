package se.boverket.barometer.publication.derived;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * One published table that is made of others.
 *
 * @param name as its contract in {@code schemas/published} is named
 * @param years its rows, a stream a reference year, ascending; in no order within a year
 */
public record DerivedTable(String name, Function<Source, Stream<Stream<Row>>> years) {

  /** All of them: to derive one more, add its contract and its line here. */
  public static List<DerivedTable> all() {
    return List.of(
        new DerivedTable("overgangar", Overgangar::years),
        new DerivedTable("tidsserie", Tidsserie::years),
        new DerivedTable("jamforelse", Jamforelse::years),
        new DerivedTable("fordelningsnyckel", Fordelningsnyckel::years),
        new DerivedTable("indikatorer_omradestyp", IndikatorerOmradestyp::years),
        new DerivedTable("samband", Samband::years));
  }
}
