package se.boverket.barometer.disclosure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Takes unprotected rows to what may be shown of them, beside what the second look needs of the
 * source row.
 *
 * @param roles of the protected columns
 * @param classes the rules
 * @param noise of the year
 * @param looked the source's columns for the second look
 */
record RowWall(List<Role> roles, Classes classes, PTable noise, String[] looked)
    implements MapPartitionsFunction<Row, Row>, Serializable {

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    List<Rule> rules = roles.stream().map(r -> Rule.of(r, classes)).toList();
    Iterable<Row> all = () -> rows;
    Stream<Row> shown = StreamSupport.stream(all.spliterator(), false).map(r -> show(r, rules));
    return shown.iterator();
  }

  private Row show(Row source, List<Rule> rules) {
    Sheet sheet = new Sheet(source, noise);
    List<Object> values = new ArrayList<>();
    for (int c = 0; c < rules.size(); c++) {
      values.add(sheet.show(roles.get(c).column(), rules.get(c)));
    }
    values.add(RowFactory.create(Arrays.stream(looked).map(sheet::value).toArray()));
    return RowFactory.create(values.toArray());
  }
}
