package se.boverket.barometer.publication.tables;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import se.boverket.barometer.publication.check.RowKey;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Schemas;

/**
 * One published table that is made of a protected one, or of definitions.
 *
 * @param name as its contract in {@code schemas/published} is named
 * @param from protected tables that it is made of; none for a dim table
 * @param make its rows in the order of the key, exactly the contract's columns
 */
public record PublishedTable(String name, List<String> from, Function<Inlet, Stream<Row>> make) {

  /** All of them: to publish one more, add its contract and its line here. */
  public static List<PublishedTable> all() {
    return List.of(
        guarded("befolkning", UnaryOperator.identity()),
        guarded("indikatorer", UnaryOperator.identity()),
        guarded("omradesdata", UnaryOperator.identity()),
        guarded("socioekonomiskt_index", UnaryOperator.identity()),
        guarded("omradestyper", UnaryOperator.identity()),
        guarded("ojamlikhetsindex", Ojamlikhetsindex::ranked),
        guarded("stora_utmaningar", UnaryOperator.identity()),
        guarded("segregationsindex", UnaryOperator.identity()),
        guarded("lokal_segregation", UnaryOperator.identity()),
        guarded("dekomposition", UnaryOperator.identity()),
        guarded("narhet", UnaryOperator.identity()),
        defined("dim_omrade", DimOmrade::rows),
        defined("dim_egen_del", DimEgenDel::rows),
        new PublishedTable("dim_indikator", List.of("omradesdata"), DimIndikator::inOrder),
        defined("dim_matt", DimMatt::rows),
        defined("dim_gruppering", DimGruppering::rows),
        defined("dim_status", DimStatus::rows));
  }

  private static PublishedTable guarded(String name, UnaryOperator<Dataset<Row>> function) {
    return new PublishedTable(
        name, List.of(name), inlet -> inOrder(inlet, name, function.apply(inlet.rows(name))));
  }

  /** A year at a time: what one machine sorts easily and what the store reads alone. */
  private static Stream<Row> inOrder(Inlet inlet, String name, Dataset<Row> rows) {
    Contract contract = inlet.contract(name);
    Dataset<Row> all = rows.select(columns(contract.names()));
    return inlet.years(List.of(name)).stream()
        .map(ar -> all.where(functions.col("ar").equalTo(ar)))
        .map(year -> year.coalesce(1).sortWithinPartitions(columns(contract.key())))
        .flatMap(PublishedTable::stream);
  }

  private static Stream<Row> stream(Dataset<Row> rows) {
    Iterable<Row> once = rows::toLocalIterator;
    return StreamSupport.stream(once.spliterator(), false);
  }

  private static Column[] columns(List<String> names) {
    return names.stream().map(functions::col).toArray(Column[]::new);
  }

  private static PublishedTable defined(String name, Function<Schemas, List<Row>> rows) {
    return new PublishedTable(
        name,
        List.of(),
        inlet -> {
          Contract contract = inlet.contract(name);
          return rows.apply(inlet.schemas()).stream()
              .sorted(RowKey.of(contract.key(), contract.names()));
        });
  }
}
