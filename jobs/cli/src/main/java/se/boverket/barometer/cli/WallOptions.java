package se.boverket.barometer.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import se.boverket.barometer.disclosure.Hierarchy;
import se.boverket.barometer.disclosure.Policy;

/** What the commands on tables from outside go by. */
final class WallOptions {
  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "Disclosure policy (HOCON). Default: schemas/disclosure.conf")
  private Path policy;

  @Option(
      names = "--hierarchy",
      paramLabel = "FILE",
      description = {
        "CSV of codes with a header, each column the parents of the one before (deso,regso).",
        "T, 00, and county and municipality of area codes need none."
      })
  private Path hierarchy;

  Policy policy() {
    return policy == null ? Policy.read(Home.schemas()) : Policy.read(policy);
  }

  Hierarchy hierarchy() {
    return hierarchy == null ? Hierarchy.plain() : Hierarchy.read(hierarchy);
  }
}
