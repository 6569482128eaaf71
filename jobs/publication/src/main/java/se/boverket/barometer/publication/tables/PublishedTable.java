package se.boverket.barometer.publication.tables;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Schemas;

/**
 * One published table.
 *
 * @param name as its contract in {@code schemas/published} is named
 * @param from protected tables that it is made of; none for a dim table
 * @param make its rows, at least the contract's columns
 */
public record PublishedTable(String name, List<String> from, Function<Inlet, Dataset<Row>> make) {

  /** All tables of a release: to publish one more, add its contract and its line here. */
  public static List<PublishedTable> all() {
    return List.of(
        guarded("befolkning", UnaryOperator.identity()),
        guarded("indikatorer", UnaryOperator.identity()),
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
        defined("dim_indikator", DimIndikator::rows),
        defined("dim_matt", DimMatt::rows),
        defined("dim_gruppering", DimGruppering::rows),
        defined("dim_status", DimStatus::rows));
  }

  /**
   * The rows in parts that follow each other in the order of the key: one part a reference year,
   * for a year is what one machine sorts easily and what the store reads alone.
   */
  public List<Dataset<Row>> parts(Inlet inlet) {
    Contract contract = inlet.contract(name);
    Dataset<Row> rows = make.apply(inlet).select(columns(contract.names()));
    Stream<Dataset<Row>> parts =
        from.isEmpty()
            ? Stream.of(rows)
            : inlet.years(from).stream().map(ar -> rows.where(functions.col("ar").equalTo(ar)));
    return parts.map(p -> p.coalesce(1).sortWithinPartitions(columns(contract.key()))).toList();
  }

  private static Column[] columns(List<String> names) {
    return names.stream().map(functions::col).toArray(Column[]::new);
  }

  private static PublishedTable guarded(String name, UnaryOperator<Dataset<Row>> function) {
    return new PublishedTable(name, List.of(name), inlet -> function.apply(inlet.rows(name)));
  }

  private static PublishedTable defined(String name, Function<Schemas, List<Row>> rows) {
    return new PublishedTable(
        name, List.of(), inlet -> inlet.defined(name, rows.apply(inlet.schemas())));
  }
}
