package se.boverket.barometer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import se.boverket.barometer.disclosure.Certificate;
import se.boverket.barometer.disclosure.CertificateText;
import se.boverket.barometer.publication.release.Shelf;
import se.boverket.barometer.tables.Stop;

/** What disclosure control did to a release, from its certificate. */
final class ExplainCertificate {
  private static final String CURRENT = "";

  @Option(
      names = "--certificate",
      arity = "0..1",
      fallbackValue = CURRENT,
      paramLabel = "FILE|RELEASE",
      description = {
        "Tells what disclosure control did: policy and who signed it, method, what was changed and",
        "not shown, what it cost, what the attacker's program tried. A certifikat.json, a folder of",
        "a release, its number (2022.1), or nothing for the current release."
      })
  private String release;

  boolean isAsked() {
    return release != null;
  }

  /** The certificate in words. */
  String text(SettingsOption where) {
    if (!release.equals(CURRENT) && Files.isDirectory(Path.of(release))) {
      return CertificateText.of(Path.of(release).resolve(Certificate.FILE));
    }
    if (!release.equals(CURRENT) && Files.isRegularFile(Path.of(release))) {
      return CertificateText.of(Path.of(release));
    }
    Settings settings = where.settings();
    settings.require("published");
    Shelf shelf = new Shelf(settings.published());
    return CertificateText.of(shelf.folder(id(shelf)).resolve(Certificate.FILE));
  }

  private String id(Shelf shelf) {
    if (!release.equals(CURRENT)) {
      return release;
    }
    return shelf
        .current()
        .map(Shelf.Current::id)
        .orElseThrow(
            () ->
                Stop.missing("There is no release yet: run barometer run, or name a certificate."));
  }
}
