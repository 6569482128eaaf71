package se.boverket.barometer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import org.apache.spark.sql.SparkSession;
import se.boverket.barometer.disclosure.OpenStore;
import se.boverket.barometer.disclosure.ProtectJob;
import se.boverket.barometer.disclosure.Wall;
import se.boverket.barometer.microdata.aggregated.AggregateJob;
import se.boverket.barometer.microdata.aggregated.Definitions;
import se.boverket.barometer.microdata.clean.CleanJob;
import se.boverket.barometer.microdata.indices.IndexInputs;
import se.boverket.barometer.microdata.indices.IndexJob;
import se.boverket.barometer.microdata.raw.Delivery;
import se.boverket.barometer.microdata.raw.IngestJob;
import se.boverket.barometer.microdata.raw.Keys;
import se.boverket.barometer.microdata.raw.Quarantine;
import se.boverket.barometer.tables.Content;
import se.boverket.barometer.tables.Engine;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Ledger;
import se.boverket.barometer.tables.Roots;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Step;
import se.boverket.barometer.tables.Step.Input;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.TableStore;

/**
 * The rooms, wired: what each step is made from and who does it. Spark starts when first needed.
 */
final class Rooms implements AutoCloseable {
  private final Settings settings;
  private final Schemas schemas = Home.schemas();
  private final TaskMeter tasks = new TaskMeter();
  private SparkSession spark;

  Rooms(Settings settings) {
    this.settings = settings;
  }

  Ledger ledger() {
    return new Ledger(settings.store().resolve("ledger"));
  }

  Schemas schemas() {
    return schemas;
  }

  TaskMeter tasks() {
    return tasks;
  }

  IngestJob ingest() {
    return new IngestJob(store(), schemas, ledger(), Keys.read(settings.keys()));
  }

  /**
   * Stops where a definition cannot be used, own areas among them; all faults together.
   *
   * @return how many indicators and groupings were tried
   */
  int checkDefinitions() {
    List<String> faults = new ArrayList<>();
    int tried = 0;
    for (IntSupplier check :
        List.<IntSupplier>of(
            () -> Definitions.check(spark(), schemas).size(), () -> IndexJob.check(schemas))) {
      try {
        tried += check.getAsInt();
      } catch (Stop stop) {
        if (stop.exit() != Exit.USAGE) {
          throw stop;
        }
        faults.add(stop.getMessage());
      }
    }
    if (!faults.isEmpty()) {
      throw Stop.usage(String.join("\n", faults));
    }
    return tried;
  }

  /** What has been and will be delivered. */
  Deliveries deliveries() {
    return new Deliveries(settings.landing(), schemas, ledger());
  }

  /** The walk from what is (and, of the given deliveries, will be) ingested. */
  Walk walk(List<Delivery> coming) {
    Deliveries deliveries = deliveries();
    Map<Integer, String> origins = deliveries.origins(coming);
    List<Integer> years = List.copyOf(origins.keySet());
    IndexInputs inputs = new IndexInputs(years, deliveries.gaps(coming), deliveries.both(coming));
    return new Walk(steps(inputs), years, ledger(), origins);
  }

  List<Quarantine.Count> quarantine(int ar) {
    Roots.requirePrivate(settings.store());
    return Quarantine.counts(store(), schemas, ar);
  }

  OpenStore open() {
    return new OpenStore(spark(), settings.open());
  }

  /** Where spilled rows of persons lie while a run goes on. */
  Path scratch() {
    return settings.store().resolve("scratch");
  }

  SparkSession spark() {
    if (spark == null) {
      // Spilled rows are persons: they lie in the confidential root.
      Path scratch = Roots.confidential(scratch());
      spark = Engine.start(settings.master(), settings.sizes(scratch));
      spark.sparkContext().addSparkListener(tasks);
    }
    return spark;
  }

  @Override
  public void close() {
    Optional.ofNullable(spark).ifPresent(SparkSession::stop);
  }

  private TableStore store() {
    return new TableStore(spark(), settings.store());
  }

  private List<Step> steps(IndexInputs inputs) {
    return List.of(
        new Step(
            "clean",
            same(CleanJob.definitions(schemas)),
            ar -> List.of(new Input(IngestJob.STEP, ar)),
            ar -> new CleanJob(store(), schemas).run(ar),
            this::looksAt),
        new Step(
            "aggregate",
            AggregateJob.definitions(schemas),
            AggregateJob.inputs(schemas),
            ar -> new AggregateJob(store(), schemas).run(ar),
            ar -> said(Layer.AGGREGATED, ar)),
        new Step(
            "index",
            same(IndexJob.definitions(schemas)),
            inputs.of(schemas),
            ar -> new IndexJob(store(), schemas).run(ar),
            ar -> said(Layer.INDICES, ar)),
        new Step(
            "protect",
            same(ProtectJob.definitions(schemas)),
            ar -> List.of(new Input("index", ar)),
            ar -> new ProtectJob(store(), open(), Wall.of(schemas), schemas).run(ar),
            ar -> Map.of()));
  }

  private Map<String, String> looksAt(int ar) {
    Map<String, String> parts = new TreeMap<>(AggregateJob.looksAt(store(), schemas, ar));
    parts.putAll(IndexInputs.looksAt(store(), schemas, ar));
    return parts;
  }

  private Map<String, String> said(Layer layer, int ar) {
    return new Content(store()).of(schemas.contracts(layer), ar);
  }

  private static IntFunction<Map<String, String>> same(Map<String, String> definitions) {
    return ar -> definitions;
  }
}
