package se.boverket.barometer.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import se.boverket.barometer.publication.check.Invariants;
import se.boverket.barometer.publication.check.RowKey;
import se.boverket.barometer.publication.derived.DerivedTable;
import se.boverket.barometer.publication.derived.Harvest;
import se.boverket.barometer.publication.derived.Series;
import se.boverket.barometer.publication.derived.Source;
import se.boverket.barometer.publication.release.TableFile;
import se.boverket.barometer.publication.release.TableWriter;
import se.boverket.barometer.publication.tables.Inlet;
import se.boverket.barometer.publication.tables.PublishedTable;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;

/**
 * All tables of a release: first those that are made of protected ones, then those that are made of
 * the former, by what was taken down while they were written.
 *
 * @param inlet protected tables and definitions
 * @param writer where they go
 */
record Tables(Inlet inlet, TableWriter writer) {

  /**
   * Writes them all side by side.
   *
   * @throws Stop (integrity) when rules are broken: all that is wrong within tables is told
   *     together, or, where nothing is, all that is wrong between them
   */
  List<TableFile> all() {
    Schemas schemas = inlet.schemas();
    Map<String, String> broken = new ConcurrentSkipListMap<>();
    Series series = Series.read(schemas);
    List<String> guarded =
        PublishedTable.all().stream().flatMap(t -> t.from().stream()).distinct().toList();
    Harvest harvest = new Harvest(inlet.years(guarded), series);
    List<TableFile> tables =
        new ArrayList<>(
            written(PublishedTable.all(), t -> write(t, harvest), PublishedTable::name, broken));
    require(broken.values());
    Source source = Source.of(harvest.figures(), series, schemas);
    tables.addAll(written(DerivedTable.all(), t -> write(t, source), DerivedTable::name, broken));
    require(
        Stream.concat(Invariants.of(source, schemas).broken().stream(), broken.values().stream())
            .toList());
    return List.copyOf(tables);
  }

  private TableFile write(PublishedTable table, Harvest harvest) {
    Contract contract = inlet.contract(table.name());
    return writer.write(contract, table.make().apply(inlet), harvest.reader(contract));
  }

  private TableFile write(DerivedTable table, Source source) {
    Contract contract = inlet.contract(table.name());
    RowKey key = RowKey.of(contract.key(), contract.names());
    Stream<Row> rows = table.years().apply(source).flatMap(year -> year.sorted(key));
    return writer.write(contract, rows, row -> {});
  }

  private static <T> List<TableFile> written(
      List<T> tables,
      Function<T, TableFile> write,
      Function<T, String> name,
      Map<String, String> broken) {
    return tables.parallelStream()
        .flatMap(
            table -> {
              try {
                return Stream.of(write.apply(table));
              } catch (Stop stop) {
                if (stop.exit() != Exit.INTEGRITY) {
                  throw stop;
                }
                broken.put(name.apply(table), stop.getMessage());
                return Stream.empty();
              }
            })
        .toList();
  }

  private static void require(Collection<String> broken) {
    if (!broken.isEmpty()) {
      throw Stop.integrity(
          String.join("\n", broken)
              + "\nNo release was made: look at the steps and definitions that these come from.");
    }
  }
}
