package se.boverket.barometer.publication;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.boverket.barometer.disclosure.Audit;
import se.boverket.barometer.disclosure.Certificate;
import se.boverket.barometer.disclosure.Gate;
import se.boverket.barometer.disclosure.OpenStore;
import se.boverket.barometer.disclosure.Policy;
import se.boverket.barometer.disclosure.ProtectedTable;
import se.boverket.barometer.publication.check.Frame;
import se.boverket.barometer.publication.describe.DataPackage;
import se.boverket.barometer.publication.describe.Dcat;
import se.boverket.barometer.publication.describe.Quality;
import se.boverket.barometer.publication.release.Edition;
import se.boverket.barometer.publication.release.Origin;
import se.boverket.barometer.publication.release.Provenance;
import se.boverket.barometer.publication.release.Release;
import se.boverket.barometer.publication.release.Revision;
import se.boverket.barometer.publication.release.Shelf;
import se.boverket.barometer.publication.release.Staging;
import se.boverket.barometer.publication.release.TableFile;
import se.boverket.barometer.publication.release.TableWriter;
import se.boverket.barometer.publication.report.Report;
import se.boverket.barometer.publication.tables.DimOmrade;
import se.boverket.barometer.publication.tables.Inlet;
import se.boverket.barometer.tables.Fingerprint;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.RunLock;
import se.boverket.barometer.tables.Schemas;

/**
 * Makes a release of all protected years.
 *
 * @param store the protected tables
 * @param policy under which they were protected
 * @param schemas definitions
 * @param published folder of the releases
 */
public record PublishJob(OpenStore store, Policy policy, Schemas schemas, Path published) {
  /**
   * Writes all tables and documents to a hidden folder, checks them, has them attacked, and moves
   * them into place in one step. When nothing differs from the current release there is no new one.
   *
   * @throws se.boverket.barometer.tables.Stop (integrity) when an invariant of a table is broken or
   *     a certificate does not fit or the current release is damaged, (disclosure) when the attacks
   *     find anything out, (missing) when a protected table is not there, (locked) when another
   *     publish runs; the current release then stays what it was
   */
  public Release run(Provenance provenance) {
    Shelf shelf = Shelf.in(published);
    RunLock lock = RunLock.take(published);
    try {
      shelf.whole();
      Staging staging = Staging.clean(published);
      Edition.Made made = write(staging, shelf, provenance);
      Optional<Shelf.Current> same = shelf.holding(made.fingerprint(), made.years().last());
      return same.map(s -> keep(shelf, staging, s)).orElseGet(() -> take(shelf, staging, made));
    } finally {
      lock.close();
    }
  }

  private Edition.Made write(Staging staging, Shelf shelf, Provenance provenance) {
    Inlet inlet = Inlet.open(store, policy, schemas);
    TableWriter writer = new TableWriter(Frame.of(DimOmrade.rows(schemas)), staging);
    List<TableFile> tables = new Tables(inlet, writer).all();
    Audit audit = gate(provenance).pass(staging.folder().resolve("tables"), shelf.releases());
    String certificate = certificate(inlet, provenance, audit);
    return new Edition.Made(
        tables, provenance, certificate, fingerprint(tables, provenance, certificate));
  }

  private Gate gate(Provenance provenance) {
    return new Gate(policy, schemas.contracts(Layer.PUBLISHED), provenance.settings());
  }

  private String certificate(Inlet inlet, Provenance provenance, Audit audit) {
    Map<String, String> origin = new TreeMap<>(provenance.settings());
    origin.put("code_version", provenance.codeVersion());
    origin.put("method_version", provenance.methodVersion());
    List<ProtectedTable> tables = List.copyOf(new TreeMap<>(inlet.guarded()).values());
    return new Certificate(policy, tables, origin, audit).json();
  }

  /** Every file of a release is a function of these and of its number. */
  private String fingerprint(List<TableFile> tables, Provenance provenance, String certificate) {
    List<String> parts = new ArrayList<>(tables.stream().map(TableFile::sha256).toList());
    parts.add(Origin.text(provenance));
    parts.add(certificate);
    parts.add(schemas.fingerprint("published", "katalog.conf"));
    return Fingerprint.of(parts.toArray(String[]::new));
  }

  private static Release keep(Shelf shelf, Staging staging, Shelf.Current same) {
    staging.discard();
    shelf.point(same);
    return new Release(shelf.folder(same.id()), same.id(), same.fingerprint(), false);
  }

  private Release take(Shelf shelf, Staging staging, Edition.Made made) {
    Shelf.Current release = new Shelf.Current(shelf.next(made.years().last()), made.fingerprint());
    Edition edition =
        new Edition(
            release.id(),
            made,
            schemas.definition("katalog.conf").getConfig("katalog"),
            shelf.current().map(c -> shelf.folder(c.id())));
    document(staging, edition);
    gate(made.provenance()).passDocuments(staging.folder());
    staging.seal(made.tables());
    shelf.take(staging, release);
    return new Release(shelf.folder(release.id()), release.id(), release.fingerprint(), true);
  }

  private static void document(Staging staging, Edition edition) {
    staging.write("report/rapport.html", Report.html(edition, staging.folder()));
    staging.write("datapackage.json", DataPackage.text(edition));
    staging.write("dcat.ttl", Dcat.text(edition));
    staging.write("kvalitetsdeklaration.md", Quality.text(edition));
    staging.write(Certificate.FILE, edition.made().certificate());
    staging.write(Origin.FILE, Origin.text(edition.made().provenance()));
    staging.write(Revision.FILE, Revision.text(edition));
  }
}
