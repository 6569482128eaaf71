package se.boverket.barometer.microdata.raw;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import se.boverket.barometer.microdata.raw.field.Lexicon;

/**
 * What the passes over a register's rows tell; the parts are added up on the driver.
 *
 * @param tally rows by broken rules
 * @param profile how the columns of the rows that broke none are filled
 * @param suspects rows set aside that broke none
 * @param files with the rows written, in the order of the parts
 */
record Census(Tally tally, Profile profile, List<Suspect> suspects, List<String> files) {

  /**
   * Counts all rows.
   *
   * @param texts per column
   * @param breaking bits of the rules that send a row to quarantine
   */
  static Census of(RawTable table, Lexicon[] texts, long breaking, JavaRDD<Part> parts) {
    List<Part.Told> told = parts.map(p -> p.told(breaking)).collect();
    List<RowCounts> counts = told.stream().map(Part.Told::counts).toList();
    return new Census(
        Tally.of(counts),
        Profile.of(table, texts, counts),
        told.stream().flatMap(t -> t.suspects().stream()).toList(),
        told.stream().map(Part.Told::file).filter(f -> !f.isEmpty()).toList());
  }

  /** Ascending hashes of keys that stand more than once, eight bytes a row on the driver. */
  static long[] twice(JavaRDD<long[]> keys) {
    return Doubles.twice(keys.collect());
  }
}
