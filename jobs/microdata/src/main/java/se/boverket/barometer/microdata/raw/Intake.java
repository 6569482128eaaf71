package se.boverket.barometer.microdata.raw;

import java.io.IOException;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.Function2;

/**
 * One pass over a part of a register's rows: each is read, judged, counted, and written or set
 * aside. It travels to the tasks.
 *
 * @param grammar how they are read
 * @param judge what becomes of them
 * @param table what they become
 */
record Intake(Grammar grammar, Judge judge, Table table)
    implements Function2<Integer, Iterator<Stretch>, Iterator<Part>> {

  /**
   * What rows become.
   *
   * @param slots columns of the table
   * @param ar reference year
   * @param mostBroken rows that may break rules without the delivery being refused; more of them
   *     are counted but not kept
   * @param storing null when nothing is stored
   */
  record Table(List<Slot> slots, int ar, long mostBroken, Storing storing) implements Serializable {

    Optional<Storing> stored() {
      return Optional.ofNullable(storing);
    }
  }

  /**
   * Where rows go.
   *
   * @param pseudonyms for their ids
   * @param folder of the register's files
   */
  record Storing(Pseudonyms pseudonyms, String folder) implements Serializable {}

  @Override
  public Iterator<Part> call(Integer number, Iterator<Stretch> stretches) throws IOException {
    try (RowIntake rows = new RowIntake(this, number)) {
      while (stretches.hasNext()) {
        rows.take(stretches.next());
      }
      return List.of(rows.done()).iterator();
    }
  }
}
