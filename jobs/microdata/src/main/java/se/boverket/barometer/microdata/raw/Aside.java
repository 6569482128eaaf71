package se.boverket.barometer.microdata.raw;

import java.io.Serializable;
import java.util.Arrays;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * A row that is not written with the others: it broke a rule, or its key may stand twice, or the
 * register is one of the small ones of aggregates.
 *
 * @param who file, line and hashes of the key
 * @param bits of the rules that it broke
 * @param values of the contract's columns, ids hashed; null where there is none
 */
record Aside(Suspect who, long bits, Object[] values) implements Serializable {

  /** The contract's columns as a row. */
  Row row() {
    return RowFactory.create(values);
  }

  /** The same after file, line and the rules that sent it to quarantine. */
  Row quarantined(String[] rules) {
    Object[] all = new Object[values.length + 3];
    all[0] = who.file();
    all[1] = who.line();
    all[2] = rules;
    System.arraycopy(values, 0, all, 3, values.length);
    return RowFactory.create(all);
  }

  @Override
  public String toString() {
    return "a row set aside"; // never its values
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Aside a && who.equals(a.who) && bits == a.bits;
  }

  @Override
  public int hashCode() {
    return who.hashCode() + Arrays.hashCode(new long[] {bits});
  }
}
