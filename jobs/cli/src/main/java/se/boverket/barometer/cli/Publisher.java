package se.boverket.barometer.cli;

import org.apache.spark.sql.SparkSession;
import se.boverket.barometer.disclosure.OpenStore;
import se.boverket.barometer.disclosure.Policy;
import se.boverket.barometer.publication.PublishJob;
import se.boverket.barometer.publication.release.Release;
import se.boverket.barometer.tables.Schemas;

/**
 * Publishes what lies in the open root, knowing nothing of the confidential one.
 *
 * @param settings where the open root and the releases lie
 * @param schemas definitions
 * @param spark the session
 */
record Publisher(Settings settings, Schemas schemas, SparkSession spark) {

  /** The release of it; not a fresh one when the current release holds the same. */
  Release release() {
    return new PublishJob(
            new OpenStore(spark, settings.open()),
            Policy.read(schemas),
            schemas,
            settings.published())
        .run(new Origins(settings.open()).read(schemas));
  }
}
