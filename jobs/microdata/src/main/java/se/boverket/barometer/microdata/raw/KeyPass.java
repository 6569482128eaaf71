package se.boverket.barometer.microdata.raw;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import se.boverket.barometer.microdata.raw.field.Delivered;
import se.boverket.barometer.microdata.raw.field.Field;

/**
 * Hashes of the keys of all rows, before anything else is looked at: who stands twice has to be
 * known when a row is written.
 *
 * @param grammar how rows are read
 * @param key what is read of them
 */
record KeyPass(Grammar grammar, KeyHash key) implements FlatMapFunction<Iterator<Stretch>, long[]> {

  @Override
  public Iterator<long[]> call(Iterator<Stretch> stretches) throws IOException {
    int[] wanted = key.columns();
    long[] values = new long[grammar.texts().length];
    Field[] fields = new Field[values.length];
    Arrays.setAll(fields, i -> new Field());
    long[] hashes = new long[1024];
    int n = 0;
    while (stretches.hasNext()) {
      Stretch stretch = stretches.next();
      RowParser parser = grammar.forms().get(stretch.form()).parser();
      try (Delivered rows = stretch.rows()) {
        while (rows.next()) {
          parser.parse(rows, wanted, fields, values);
          hashes = n == hashes.length ? Arrays.copyOf(hashes, 2 * n) : hashes;
          hashes[n] = key.of(0, values);
          n += key.known(values) ? 1 : 0;
        }
      }
    }
    return List.of(Arrays.copyOf(hashes, n)).iterator();
  }
}
