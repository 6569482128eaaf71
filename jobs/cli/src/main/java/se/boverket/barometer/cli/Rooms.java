package se.boverket.barometer.cli;

import com.typesafe.config.Config;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
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
import se.boverket.barometer.microdata.raw.DeliveryLedger;
import se.boverket.barometer.microdata.raw.Divisions;
import se.boverket.barometer.microdata.raw.IngestJob;
import se.boverket.barometer.microdata.raw.Keys;
import se.boverket.barometer.microdata.raw.Landing;
import se.boverket.barometer.microdata.raw.Quarantine;
import se.boverket.barometer.microdata.raw.Stranded;
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

  /** What lies in the landing, earliest year first, lowest version first. */
  List<Delivery> landing() {
    return Landing.deliveries(settings.landing());
  }

  /** Those that have not been taken in, or were under other definitions. */
  List<Delivery> fresh() {
    DeliveryLedger known = new DeliveryLedger(ledger());
    return landing().stream()
        .filter(d -> !known.done(d, IngestJob.definitions(schemas, d)))
        .toList();
  }

  /** Years that would have to be taken in again, but whose delivery has gone. */
  List<Stranded> stranded() {
    return Stranded.of(new DeliveryLedger(ledger()), schemas, landing());
  }

  /** Why a delivery is to be taken in. */
  String why(Delivery delivery) {
    return new DeliveryLedger(ledger()).outdated(delivery, IngestJob.definitions(schemas, delivery))
        ? "contracts or code lists changed since delivery " + delivery.id() + " was taken in"
        : "delivery " + delivery.id() + " is new";
  }

  IngestJob ingest() {
    return new IngestJob(store(), schemas, ledger(), Keys.read(settings.keys()));
  }

  /** Stops where a definition cannot be used, own areas among them; all faults together. */
  void checkDefinitions() {
    List<String> faults = new ArrayList<>();
    for (Runnable check :
        List.<Runnable>of(
            () -> Definitions.check(spark(), schemas), () -> IndexJob.check(schemas))) {
      try {
        check.run();
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
  }

  /** The walk from what is (and, of the given deliveries, will be) ingested. */
  Walk walk(List<Delivery> coming) {
    Map<Integer, String> origins = new TreeMap<>();
    Ledger ledger = ledger();
    ledger
        .years(IngestJob.STEP)
        .forEach(
            ar ->
                origins.put(
                    ar, ledger.note(IngestJob.STEP, ar).orElseThrow().getString("fingerprint")));
    coming.forEach(d -> origins.put(d.ar(), "delivery " + d.id()));
    List<Integer> years = List.copyOf(new TreeSet<>(origins.keySet()));
    IndexInputs inputs = new IndexInputs(years, gaps(coming), both(coming));
    return new Walk(steps(inputs), years, ledger, origins);
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

  /** Whether the account of a delivery has the register that declares kommuner as missing. */
  private static boolean declaresGaps(Config note) {
    return note.hasPath("files")
        && note.getConfigList("files").stream()
            .anyMatch(f -> f.getString("register").equals("bortfall"));
  }

  /** The years whose delivery has the register that declares kommuner as missing. */
  private Set<Integer> gaps(List<Delivery> coming) {
    Ledger ledger = ledger();
    Set<Integer> gaps = new TreeSet<>();
    ledger.years(IngestJob.STEP).stream()
        .filter(ar -> declaresGaps(ledger.note(IngestJob.STEP, ar).orElseThrow()))
        .forEach(gaps::add);
    for (Delivery delivery : coming) {
      if (delivery.registers().contains("bortfall")) {
        gaps.add(delivery.ar());
      } else {
        gaps.remove(delivery.ar());
      }
    }
    return gaps;
  }

  /**
   * The years whose persons carry both divisions. Whether a year that is taken in for the first
   * time does is not known before: as far as a plan goes, it may.
   */
  private List<Integer> both(List<Delivery> coming) {
    Ledger ledger = ledger();
    Set<Integer> both = new TreeSet<>(Divisions.both(ledger));
    coming.stream()
        .map(Delivery::ar)
        .filter(ar -> ledger.note(IngestJob.STEP, ar).isEmpty())
        .forEach(both::add);
    return List.copyOf(both);
  }

  private static IntFunction<String> same(String definitions) {
    return ar -> definitions;
  }
}
