package se.boverket.barometer.microdata.raw;

import java.io.Serializable;
import java.util.List;
import se.boverket.barometer.microdata.raw.field.Lexicon;

/**
 * How a register's rows are read.
 *
 * @param forms one for each way its files are written
 * @param texts per column its texts; of free text those of the rows at hand
 * @param free positions of the columns of free text
 * @param coded per column how many codes are counted one by one
 */
record Grammar(List<Form> forms, Lexicon[] texts, int[] free, int[] coded) implements Serializable {

  /**
   * One way to write.
   *
   * @param parser of its rows
   * @param confidential what the manifest says of area data
   */
  record Form(RowParser parser, boolean confidential) implements Serializable {}

  /** Forgets free texts. */
  void forget() {
    for (int i : free) {
      texts[i].clear();
    }
  }
}
